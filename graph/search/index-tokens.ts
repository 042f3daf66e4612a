import { tokenise } from './tokenise.ts';

/** A token with its weight, as stores keep and compare it. */
export interface TokenWeight {
  readonly token: string;
  readonly weight: number;
}

/** Fields of a unit that are searched by words. */
export interface IndexedFields {
  readonly title: string;
  readonly text: string;
  /** From the outermost section to the innermost. */
  readonly sectionPath: readonly string[];
  readonly departments: readonly string[];
}

/**
 * What an occurrence counts by the field it stands in (BM25F: weighted occurrences enter one term frequency; Robertson &
 * Zaragoza 2009, 3.6). A title says what a unit is about; headings above and departments only place it.
 */
export const FIELD_WEIGHTS = { title: 2, text: 1, sectionPath: 0.5, departments: 0.5 } as const;

/** Tokens of a unit with their weights summed over the fields, in the order of first appearance. */
export function indexTokens({ title, text, sectionPath, departments }: IndexedFields): readonly TokenWeight[] {
  const weights = new Map<string, number>();
  const count = (field: string, weight: number): void => {
    for (const { token } of tokenise(field)) weights.set(token, (weights.get(token) ?? 0) + weight);
  };
  count(title, FIELD_WEIGHTS.title);
  count(text, FIELD_WEIGHTS.text);
  for (const heading of sectionPath) count(heading, FIELD_WEIGHTS.sectionPath);
  for (const department of departments) count(department, FIELD_WEIGHTS.departments);
  return [...weights].map(([token, weight]) => ({ token, weight }));
}
