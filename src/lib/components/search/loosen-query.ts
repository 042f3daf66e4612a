import type { Municipality } from '#graph/model/municipality.ts';
import { readScope } from '#graph/operations/read-scope.ts';
import { readOperators } from '#graph/search/query-operators.ts';

/** What a wording of a query leaves out. */
export type Loosening = 'quotes' | 'exclusions' | 'cities' | 'absent';

/** A wider wording of a query. */
export interface LooserQuery {
  readonly without: Loosening;
  readonly text: string;
}

/**
 * Wider wordings of a query, each without one of the things that narrow it: quotation marks (the words stay), what is to be left out,
 * the cities it names, and the phrases with words that no unit holds (`absent`). Empty where there is nothing to leave out.
 */
export function loosenQuery(
  query: string,
  municipalities: readonly Municipality[],
  absent: readonly string[],
): readonly LooserQuery[] {
  const { text, exact, excluded } = readOperators(query);
  const scope = readScope({ text }, municipalities);
  const out = [...excluded, ...scope.except].map((word) => `-"${word}"`);
  const quoted = exact.map((words) => `"${words}"`);
  // 本庄市以外の観光 is written as 観光 -"本庄市".
  const wanted = scope.except.length === 0 ? text : join([...scope.municipalities.map(({ name }) => name), scope.text]);
  return [
    ...(exact.length === 0 ? [] : [{ without: 'quotes' as const, text: join([wanted, ...exact, ...out]) }]),
    ...(out.length === 0 ? [] : [{ without: 'exclusions' as const, text: join([wanted, ...quoted]) }]),
    ...(scope.municipalities.length === 0
      ? []
      : [{ without: 'cities' as const, text: join([scope.text, ...quoted, ...out]) }]),
    ...(absent.length === 0 ? [] : withoutAbsent(text, absent)),
  ].filter((one) => one.text !== '');
}

/** Phrases stand apart by spaces and の: of 水族館の経営改善 the second stays. */
function withoutAbsent(text: string, absent: readonly string[]): readonly LooserQuery[] {
  const phrases = text.split(/[\sの]+/u);
  const held = phrases.filter((phrase) => !absent.some((word) => phrase.includes(word)));
  return held.length === phrases.length ? [] : [{ without: 'absent', text: join(held) }];
}

function join(parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
    .join(' ');
}
