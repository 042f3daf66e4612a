import { z } from 'zod';
import { UNIT_KINDS } from '../../model/unit.ts';
import { BANDS, SEARCH_MODES } from '../../search/search-hit.ts';
import { conceptNameSchema, unitFields } from './unit.ts';

/** How well a hit fits. */
export const bandSchema = z.enum(BANDS).meta({
  id: 'Band',
  description: 'How well it fits, as an absolute statement; never better than the query is likely to be answered',
});

/** Nearness by each source. */
export const nearnessSchema = z
  .object({ words: z.number(), meaning: z.number(), concepts: z.number() })
  .meta({ id: 'Nearness', description: 'Nearness by words, meaning and concepts, each 0–1 and of its own scale' });

/** Words marked in a title or text. */
export const textMatchSchema = z
  .object({ field: z.enum(['title', 'text']), text: z.string(), start: z.int(), end: z.int() })
  .meta({ id: 'TextMatch', description: 'A run of characters of the field; UTF-16 offsets, end exclusive' });

/** A concept on both sides. */
export const sharedConceptSchema = z
  .object({ ...conceptNameSchema.shape, inQuery: z.array(z.string()), inText: z.array(z.string()) })
  .meta({ id: 'SharedConcept', description: 'A concept both sides share, with the words of both' });

const hitSchema = z
  .object({
    ...unitFields,
    score: z
      .number()
      .meta({ description: 'Calibrated, 0–1; no higher than the probability that the query is answered' }),
    band: bandSchema,
    lexical: z.object({ score: z.number(), matches: z.array(textMatchSchema) }),
    semantic: z.object({
      score: z.number(),
      sentence: z.string().nullable(),
      sentenceStart: z.int().nullable(),
      sentenceEnd: z.int().nullable(),
    }),
    concepts: z.array(sharedConceptSchema),
    nearConcept: z
      .object({ ...conceptNameSchema.shape, inText: z.array(z.string()), nearness: z.number() })
      .nullable()
      .meta({ description: 'A concept it mentions that the query comes near to without naming it' }),
    nearness: nearnessSchema,
    mentions: z.array(conceptNameSchema),
  })
  .meta({ id: 'Hit', description: 'A unit that was found, with the reasons' });

const facet = { value: z.string(), label: z.string(), count: z.int() };
const facetSchema = z.object(facet).meta({ id: 'Facet', description: 'How many hits choosing this value would leave' });

/** What a search found. */
export const searchAnswerSchema = z
  .object({
    query: z.string(),
    mode: z.enum(SEARCH_MODES),
    hits: z.array(hitSchema).meta({ description: 'Best first' }),
    total: z.int().meta({ description: 'Number of hits before the limit' }),
    understood: z.array(z.object({ ...conceptNameSchema.shape, words: z.array(z.string()) })),
    scope: z.array(z.object({ code: z.string(), name: z.string() })),
    exact: z.array(z.string()),
    excluded: z.array(z.string()),
    corrections: z.array(z.object({ typed: z.string(), offered: z.string(), query: z.string(), used: z.boolean() })),
    absent: z.array(z.string()).meta({
      description:
        'Words of the query that stand in no unit (measures, themes, indicators, terms, policy items, passages). The column of the present plan in a table of lineage holds no units and is not searched',
    }),
    near: z
      .number()
      .meta({ description: 'How many hits `nearest` gives where nothing answers; 0 where something does' }),
    facets: z.object({
      municipalities: z.array(facetSchema),
      kinds: z.array(z.object({ ...facet, value: z.enum(UNIT_KINDS) })),
      statuses: z.array(facetSchema),
      fields: z.array(z.object({ ...facet, en: z.string() })),
      departments: z.array(facetSchema),
      bands: z.array(z.object({ ...facet, value: bandSchema })),
    }),
    notices: z.array(z.enum(['words-only', 'model-unusable', 'model-changed', 'best-counted'])).meta({
      description:
        'What to know of how the search was made; words-only: meaning could not be asked; best-counted: numbers are those of the best candidates, and there may be more',
    }),
  })
  .meta({ id: 'SearchAnswer' });
