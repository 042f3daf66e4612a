import { z } from 'zod';
import { InvalidInputError } from '../../errors.ts';
import { BANDS, SEARCH_MODES } from '../search-hit.ts';
import { QUERY_HALVES, QUERY_TYPES } from './judged-query.ts';

const share = z.number().min(0).max(1);
const count = z.number().int().min(0);
const estimate = z.strictObject({ value: share, low: share, high: share });
const group = z.strictObject({
  ranking: z
    .strictObject({
      n: count,
      ndcg10: estimate,
      recall10: estimate,
      reciprocalRank: estimate,
      success3: estimate,
      wronglyRefused: estimate,
    })
    .nullable(),
  refusal: z.strictObject({ n: count, refused: estimate, hesitant: estimate }).nullable(),
});
const half = z.strictObject({
  half: z.enum(QUERY_HALVES),
  queries: count,
  sources: z
    .array(
      z.strictObject({
        source: z.enum(SEARCH_MODES),
        overall: group,
        types: z.array(group.extend({ type: z.enum(QUERY_TYPES) })).readonly(),
      }),
    )
    .readonly(),
  bands: z.array(z.strictObject({ band: z.enum(BANDS), hits: count, relevant: count })).readonly(),
});
const schema = z.strictObject({
  schema: z.literal('shisaku-atlas-quality/1'),
  measuredOn: z.iso.date(),
  queriesDigest: z.string().regex(/^[0-9a-f]{64}$/u),
  units: count,
  documents: count,
  model: z.strictObject({ name: z.string(), version: z.string(), dimension: count, digest: z.string() }).nullable(),
  halves: z.array(half).readonly(),
});

/** Figures of the quality of search as they are published: shares in 0–1, rounded to three decimals. */
export type PublishedQuality = Readonly<z.infer<typeof schema>>;

/** Checks a file of published figures; throws `InvalidInputError` where it is not of the schema. */
export function parsePublishedQuality(raw: unknown, place: string): PublishedQuality {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue?.path.join('.') ?? '';
  throw new InvalidInputError(
    `parsePublishedQuality: ${place}: ${at}: ${issue?.message ?? 'not readable'}; write it anew with npm run evaluate -- --write`,
    { details: { place, at } },
  );
}
