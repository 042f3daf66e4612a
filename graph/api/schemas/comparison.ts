import { z } from 'zod';
import { addressSchema } from './place.ts';
import { conceptNameSchema, mentionFields, unitFields } from './unit.ts';

/** What may be said where a municipality and a concept meet. */
export const cellSchema = z
  .object({
    municipality: z.string(),
    document: z.string().nullable().meta({ description: 'The one document that is counted; null = all of them' }),
    state: z.enum(['has', 'not-found', 'no-list']).meta({
      description:
        'has: measures name it; not-found: none of the listed measures of the loaded documents does; no-list: the loaded documents list no measures, so nothing can be missing',
    }),
    measures: z.int(),
    themes: z.int(),
    texts: z.int(),
  })
  .meta({ id: 'Cell' });

/** A municipality as a column, with the documents its numbers rest on. */
export const columnSchema = z
  .object({
    code: z.string(),
    name: z.string(),
    prefecture: z.string(),
    document: z.string().nullable().meta({ description: 'The one document it stands for; null = all of them' }),
    listsMeasures: z.boolean(),
    documents: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        status: z.string().nullable(),
        period: z.string().nullable(),
        address: addressSchema,
      }),
    ),
  })
  .meta({ id: 'Column' });

/** A concept that some have and one has not, or the other way round. */
export const gapSchema = z
  .object({
    concept: conceptNameSchema,
    base: cellSchema,
    holders: z.array(z.string()).meta({ description: 'Codes of the municipalities that name it' }),
    examples: z.array(z.object({ ...unitFields, ...mentionFields })),
  })
  .meta({ id: 'Gap' });
