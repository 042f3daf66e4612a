import { z } from 'zod';
import { InvalidInputError } from '#graph/errors.ts';
import { GROW, GROW_PLACE } from '$lib/graph-view/view-address.ts';

/** A view as the server keeps it: its query string, and the names of what was in it. */
export interface KeptView {
  readonly search: string;
  /** By id. */
  readonly labels: Readonly<Record<string, string>>;
}

const LONGEST_SEARCH = 40_000;
const MOST_LABELS = 1_500;
const LONGEST_LABEL = 300;
/** Parameters that no view keeps: they would lead on to other views, or belong to the reader. */
const FOREIGN = ['view', GROW, GROW_PLACE, 'lang'] as const;

const SCHEMA = z.strictObject({
  search: z.string().max(LONGEST_SEARCH),
  labels: z
    .record(z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/u), z.string().max(LONGEST_LABEL))
    .refine((labels) => Object.keys(labels).length <= MOST_LABELS, `at most ${MOST_LABELS} names`),
});

/** Reads a view that was handed in or kept; throws `InvalidInputError` with the place for anything else. */
export function readKeptView(value: unknown): KeptView {
  const read = SCHEMA.safeParse(value);
  if (!read.success) {
    throw new InvalidInputError(`readKeptView: ${z.prettifyError(read.error)}; send search and labels of a graph page`);
  }
  const parameters = new URLSearchParams(read.data.search);
  for (const name of FOREIGN) parameters.delete(name);
  const labels = Object.entries(read.data.labels).sort(([a], [b]) => (a < b ? -1 : 1));
  return { search: parameters.toString(), labels: Object.fromEntries(labels) };
}
