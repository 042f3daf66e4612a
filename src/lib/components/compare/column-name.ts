import type { ComparedMunicipality } from '#graph/operations/comparison-view.ts';
import type { compareMessages } from '$lib/messages/compare.ts';

/** A column in a sentence or a list: the municipality, and the title where the column is one document of it. */
export function columnName(
  { name, document, documents }: ComparedMunicipality,
  m: ReturnType<typeof compareMessages>,
): string {
  const [only] = documents;
  return document === null || only === undefined ? name : m.documentColumn(name, only.title);
}
