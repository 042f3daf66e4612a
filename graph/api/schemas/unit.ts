import { z } from 'zod';
import { UNIT_KINDS } from '../../model/unit.ts';
import { placeFields } from './place.ts';

/** Fields of a unit, for units of which more is told. */
export const unitFields = {
  id: z.string(),
  kind: z.enum(UNIT_KINDS),
  number: z.string().nullable(),
  title: z.string(),
  titleOrigin: z.enum(['verbatim', 'cleaned', 'composed', 'lost']),
  text: z.string(),
  ...placeFields,
};

/** A unit with its source. */
export const unitSchema = z.object(unitFields).meta({ id: 'Unit', description: 'What a plan says, and where' });

/** A concept where it is only named. */
export const conceptNameSchema = z
  .object({ id: z.string(), label: z.string(), en: z.string() })
  .meta({ id: 'ConceptName' });

/** Words of a source line. */
export const evidenceSchema = z
  .object({ text: z.string(), line: z.int(), start: z.int(), end: z.int() })
  .meta({ id: 'Evidence', description: 'Words of the source line as delivered; UTF-16 offsets, end exclusive' });

/** Fields of a mention beside the unit or the concept. */
export const mentionFields = {
  evidence: z.array(evidenceSchema),
  by: z
    .string()
    .meta({ description: 'The rule that found it: words of the unit (label) or of the heading above (section)' }),
};
