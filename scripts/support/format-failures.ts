import type { FoundUnit, QueryOutcome } from '#graph/search/evaluation/query-outcome.ts';

/** Hits shown of each query; more say little about why it went wrong. */
const SHOWN = 5;

/** Queries with what was expected and what was found, for reading on a terminal. */
export function formatFailures(outcomes: readonly QueryOutcome[]): string {
  return `${outcomes.map(formatFailure).join('\n\n')}\n`;
}

function formatFailure({ query, scores, expected, found }: QueryOutcome): string {
  const figure = scores === null ? '答えなし' : `nDCG@10 ${scores.ndcg10.toFixed(3)}`;
  return [
    `${query.id}  ${query.type}  「${query.text}」  ${figure}`,
    ...expected.map(({ grade, title }) => `    期待 ${grade}  ${title}`),
    ...(found.length === 0 ? ['    結果 なし'] : found.slice(0, SHOWN).map(formatFound)),
  ].join('\n');
}

function formatFound({ title, band, score, grade }: FoundUnit, index: number): string {
  return `    結果 ${index + 1}. ${title}  （${band} ${score.toFixed(2)}、判定 ${grade}）`;
}
