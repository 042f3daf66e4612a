import { z } from 'zod';
import { addressSchema, documentNameSchema, linesSchema } from './place.ts';
import { bandSchema, nearnessSchema, sharedConceptSchema, textMatchSchema } from './search-answer.ts';
import { conceptNameSchema, mentionFields, unitFields } from './unit.ts';

const sourced = { lines: linesSchema, address: addressSchema };

/** A figure of a plan. */
const indicatorSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(['KPI', '数値目標']),
    description: z.string().nullable(),
    unit: z.string().nullable(),
    baseline: z.string().nullable(),
    target: z.string().nullable(),
    ...sourced,
  })
  .meta({ id: 'Indicator', description: 'A figure as printed; null where the document does not state it' });

/** What a document says became of an item of the plan before. */
export const lineageSchema = z
  .object({
    type: z.string().meta({ description: '継続, 統合, 分割 …; two joined with ・ where the note names both' }),
    note: z.string().meta({ description: 'As printed; empty where nothing is noted' }),
    ...sourced,
    predecessor: z
      .object({ id: z.string(), number: z.string().nullable(), title: z.string(), text: z.string(), ...sourced })
      .nullable()
      .meta({ description: 'The item of the present plan; null where the measure is new' }),
  })
  .meta({ id: 'Lineage' });

/** A unit of another municipality that is like one, with the reasons. */
export const similarSchema = z
  .object({
    ...unitFields,
    score: z.number(),
    band: bandSchema,
    nearness: nearnessSchema,
    matches: z.array(textMatchSchema),
    sentences: z
      .object({
        own: z.string(),
        other: z.object({ text: z.string(), start: z.int(), end: z.int() }),
      })
      .nullable()
      .meta({ description: 'The two sentences nearest to each other; null where none are near' }),
    concepts: z.array(sharedConceptSchema),
  })
  .meta({ id: 'SimilarUnit' });

const policyItemSchema = z.object({
  id: z.string(),
  group: z.string(),
  code: z.string(),
  title: z.string(),
  ...sourced,
});

/** Everything known of one unit. */
export const unitAnswerSchema = z
  .object({
    ...unitFields,
    document: documentNameSchema.extend({
      kind: z.string(),
      period: z.object({ label: z.string(), from: z.int().nullable(), to: z.int().nullable() }).nullable(),
    }),
    typeLabel: z.string().nullable().meta({ description: 'For themes and indicators: type or kind as printed' }),
    departments: z.array(z.string()).nullable().meta({ description: 'As printed; null where its kind has none' }),
    crossReferences: z.array(
      z.object({
        ...{ kind: z.string(), code: z.string(), label: z.string().nullable(), ...sourced },
        policyItem: policyItemSchema.nullable(),
      }),
    ),
    terms: z.array(
      z.object({ id: z.string(), mark: z.string().nullable(), word: z.string(), definition: z.string(), ...sourced }),
    ),
    mentions: z.array(
      z.object({
        concept: conceptNameSchema,
        ...mentionFields,
        sharedWith: z.array(z.string()).meta({ description: 'Codes of other municipalities that mention it too' }),
      }),
    ),
    lineage: z.array(lineageSchema),
    indicators: z
      .array(indicatorSchema)
      .meta({ description: 'Of its section or of the nearest section above that has any' }),
    source: z
      .array(z.object({ line: z.int(), text: z.string() }))
      .meta({ description: 'Source lines as delivered, without blank ones' }),
    corrections: z.array(z.object({ line: z.int(), printed: z.string(), corrected: z.string(), reason: z.string() })),
  })
  .meta({ id: 'UnitAnswer' });
