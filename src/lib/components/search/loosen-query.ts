import type { Municipality } from '#graph/model/municipality.ts';
import { readScope } from '#graph/operations/read-scope.ts';
import { readOperators } from '#graph/search/query-operators.ts';

/** What a wording of a query leaves out. */
export type Loosening = 'quotes' | 'exclusions' | 'cities';

/** A wider wording of a query. */
export interface LooserQuery {
  readonly without: Loosening;
  readonly text: string;
}

/**
 * Wider wordings of a query, each without one of the things that narrow it: quotation marks (the words stay), what is to be left out,
 * and the cities it names. Empty where there is nothing to leave out.
 */
export function loosenQuery(query: string, municipalities: readonly Municipality[]): readonly LooserQuery[] {
  const { text, exact, excluded } = readOperators(query);
  const out = excluded.map((word) => `-"${word}"`);
  const scope = readScope({ text }, municipalities);
  const quoted = exact.map((words) => `"${words}"`);
  return [
    ...(exact.length === 0 ? [] : [{ without: 'quotes' as const, text: join([text, ...exact, ...out]) }]),
    ...(excluded.length === 0 ? [] : [{ without: 'exclusions' as const, text: join([text, ...quoted]) }]),
    ...(scope.municipalities.length === 0
      ? []
      : [{ without: 'cities' as const, text: join([scope.text, ...quoted, ...out]) }]),
  ].filter((one) => one.text !== '');
}

function join(parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
    .join(' ');
}
