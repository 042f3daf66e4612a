import type { Band } from './search-hit.ts';

/**
 * Lowest score of each band. `strong`: says what is asked, mostly in its words or a concept's; `good`: on the subject;
 * `weak`: touches it, shown as weak and only beside better hits or as the best there is.
 */
export const BAND_FLOORS = { strong: 0.6, good: 0.4, weak: 0.18 } as const satisfies Record<Band, number>;

/**
 * A query is answered only if its best unit reaches this; below lies what shares a word or a mood with any query. Of the
 * tuning half of the labelled queries, 88 % of the answerable ones pass and 75 % of the others are refused.
 */
export const ANSWER_FLOOR = 0.28;

/** Band of a calibrated score; `null` below the weakest: such a unit is no hit. */
export function bandOf(score: number): Band | null {
  if (score >= BAND_FLOORS.strong) return 'strong';
  if (score >= BAND_FLOORS.good) return 'good';
  return score >= BAND_FLOORS.weak ? 'weak' : null;
}

/** Those of scored units that are hits, in their order: none at all unless the best of them answers the query. */
export function keepHits<Scored>(scored: readonly Scored[], scoreOf: (one: Scored) => number): readonly Scored[] {
  const isAnswered = scored.some((one) => scoreOf(one) >= ANSWER_FLOOR);
  return isAnswered ? scored.filter((one) => bandOf(scoreOf(one)) !== null) : [];
}
