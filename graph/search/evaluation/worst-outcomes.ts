import { isHesitant, isRefused, type QueryOutcome } from './query-outcome.ts';

/**
 * The outcomes to look at first, worst first, equal ones in the order given. Answerable queries are ordered by nDCG@10; one that
 * nothing answers counts 1 when refused, 0.5 with weak hits only, 0 with a confident hit.
 */
export function worstOutcomes(outcomes: readonly QueryOutcome[], limit: number): readonly QueryOutcome[] {
  return [...outcomes].sort((a, b) => quality(a) - quality(b)).slice(0, limit);
}

function quality(outcome: QueryOutcome): number {
  if (outcome.scores !== null) return outcome.scores.ndcg10;
  if (isRefused(outcome)) return 1;
  return isHesitant(outcome) ? 0.5 : 0;
}
