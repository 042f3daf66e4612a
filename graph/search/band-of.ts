import type { FusedScore } from './fuse.ts';
import type { Band } from './search-hit.ts';

/**
 * Lowest score of each band, and the share of units with a grade in it on the tuning half. `strong` (about 72 %): says what is asked,
 * mostly in its words or a concept's; `good` (about 44 %): on the subject; `weak` (about 4 %): touches it or comes near to it by chance, shown
 * as weak and only beside better hits or as the best there is.
 */
export const BAND_FLOORS = { strong: 0.6, good: 0.4, weak: 0.18 } as const satisfies Record<Band, number>;

/**
 * A query is answered only if its best unit makes that this probable (`FusedScore.answered`). Of the tuning half of the labelled
 * queries, 94 % of the answerable ones pass and 78 % of the others are refused.
 */
export const ANSWER_FLOOR = 0.3;

/** Band of a calibrated score; `null` below the weakest: such a unit is no hit. */
export function bandOf(score: number): Band | null {
  if (score >= BAND_FLOORS.strong) return 'strong';
  if (score >= BAND_FLOORS.good) return 'good';
  return score >= BAND_FLOORS.weak ? 'weak' : null;
}

/** Those of scored units that are hits, in their order: none at all unless the best of them answers the query. */
export function keepHits<Scored extends { readonly fused: Pick<FusedScore, 'score' | 'answered'> }>(
  scored: readonly Scored[],
): readonly Scored[] {
  const isAnswered = scored.some(({ fused }) => fused.answered >= ANSWER_FLOOR);
  return isAnswered ? scored.filter(({ fused }) => bandOf(fused.score) !== null) : [];
}
