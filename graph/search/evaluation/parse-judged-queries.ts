import { parseDocument } from 'yaml';
import { z } from 'zod';
import { InvalidInputError } from '../../errors.ts';
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

const fileSchema = z.strictObject({ queries: z.array(z.unknown()) });

/**
 * Reads the judged queries from their YAML text, in the order of the file; `place` is its name, for messages. Refuses with
 * `InvalidInputError`, naming the entry at fault: unknown keys, values out of range, ids that stand twice.
 */
export function parseJudgedQueries(yaml: string, place: string): readonly JudgedQuery[] {
  const queries = readEntries(yaml, place).map((entry, index) => readQuery(entry, index, place));
  const seen = new Set<string>();
  for (const { id } of queries) {
    if (seen.has(id)) refuse(place, `query "${id}"`, 'its id stands twice');
    seen.add(id);
  }
  return queries;
}

function readEntries(yaml: string, place: string): readonly unknown[] {
  const document = parseDocument(yaml);
  const [broken] = document.errors;
  if (broken !== undefined) refuse(place, 'YAML', broken.message);
  const file = fileSchema.safeParse(document.toJS());
  if (!file.success) refuse(place, 'head of the file', issueOf(file.error));
  return file.data.queries;
}

function readQuery(entry: unknown, index: number, place: string): JudgedQuery {
  const query = querySchema.safeParse(entry);
  if (!query.success) refuse(place, nameOf(entry, index), issueOf(query.error));
  const { id, text, type, half, need, scored, grades } = query.data;
  return { id, text, type, half, need, scored, grades };
}

function nameOf(entry: unknown, index: number): string {
  const named = z.looseObject({ id: z.string() }).safeParse(entry);
  return named.success ? `query "${named.data.id}"` : `query number ${index + 1}`;
}

function issueOf(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}

function refuse(place: string, entry: string, reason: string): never {
  throw new InvalidInputError(`parseJudgedQueries: ${place}: ${entry}: ${reason}; correct the judged queries`, {
    details: { place, entry, reason },
  });
}
