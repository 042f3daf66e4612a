import type { ComparedUnit } from '#graph/operations/side-by-side-view.ts';

/** Words of a column that others have too, each once in order of place, with the names of those columns. */
export function sharedByWord(
  { sharedWords }: ComparedUnit,
  nameOf: (id: string) => string,
): readonly { readonly word: string; readonly names: readonly string[] }[] {
  const byWord = new Map(sharedWords.map(({ word, sharedWith }) => [word, sharedWith.map(nameOf)]));
  return [...byWord].map(([word, names]) => ({ word, names }));
}
