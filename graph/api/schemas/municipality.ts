import { z } from 'zod';
import { addressSchema } from './place.ts';

/** What is loaded of a municipality. */
export const municipalitySchema = z
  .object({
    code: z.string(),
    name: z.string(),
    prefecture: z.string(),
    documents: z.int(),
    measures: z.int().meta({ description: 'Measures, projects and focus points' }),
    themes: z.int(),
    listsMeasures: z.boolean().meta({ description: 'False where no loaded document holds a list of measures' }),
    address: addressSchema,
  })
  .meta({ id: 'Municipality' });

/** A document and what was read from it. */
export const documentSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    kind: z.string(),
    status: z.string().nullable(),
    period: z.object({ label: z.string(), from: z.int().nullable(), to: z.int().nullable() }).nullable(),
    city: z.object({ code: z.string(), name: z.string(), prefecture: z.string() }),
    source: z.string().meta({ description: 'File name as delivered' }),
    sha256: z.string(),
    lineCount: z.int(),
    listsMeasures: z.boolean(),
    counts: z
      .record(z.string(), z.int())
      .meta({ description: 'Units, sections and predecessors by kind, without zeros' }),
    address: addressSchema,
  })
  .meta({ id: 'Document' });
