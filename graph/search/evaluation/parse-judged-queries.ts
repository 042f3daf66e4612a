import { z } from 'zod';
import { InvalidInputError } from '../../errors.ts';
import { readYamlEntries } from '../../vocabulary/read-yaml-entries.ts';
import { type JudgedQuery, QUERY_HALVES, QUERY_TYPES } from './judged-query.ts';

const words = z.string().regex(/\S/u, 'must not be empty');

const judgementSchema = z.strictObject({
  doc: words,
  line: z.int().min(1),
  number: words.optional(),
  code: words.optional(),
  title: words.optional(),
  grade: z.int().min(1).max(3),
});

const querySchema = z.strictObject({
  id: words,
  text: z
    .string()
    .max(2_000)
    .regex(/[\p{L}\p{N}]/u, 'must hold a letter or a digit'),
  type: z.enum(QUERY_TYPES),
  half: z.enum(QUERY_HALVES),
  need: words,
  scored: z.boolean().default(true),
  grades: z.array(judgementSchema),
  /** Who asks, and why the grades are as they are: for those who edit the file. */
  persona: words.optional(),
  note: words.optional(),
});

const fileSchema = z.strictObject({ queries: z.array(z.unknown()) }).transform(({ queries }) => queries);

/**
 * Reads the judged queries from their YAML text, in the order of the file; `place` is its name, for messages. Refuses with
 * `InvalidInputError`, naming the entry at fault: unknown keys, values out of range, ids that stand twice.
 */
export function parseJudgedQueries(yaml: string, place: string): readonly JudgedQuery[] {
  const queries = readYamlEntries(yaml, {
    file: fileSchema,
    entry: querySchema,
    noun: 'query',
    refuse: (entry, reason) => refuse(place, entry, reason),
  });
  const seen = new Set<string>();
  for (const { id } of queries) {
    if (seen.has(id)) refuse(place, `query "${id}"`, 'its id stands twice');
    seen.add(id);
  }
  return queries.map(({ id, text, type, half, need, scored, grades }) => ({
    id,
    text,
    type,
    half,
    need,
    scored,
    grades,
  }));
}

function refuse(place: string, entry: string, reason: string): never {
  throw new InvalidInputError(`parseJudgedQueries: ${place}: ${entry}: ${reason}; correct the judged queries`, {
    details: { place, entry, reason },
  });
}
