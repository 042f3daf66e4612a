import type { Band } from './search-hit.ts';

/**
 * Lowest score of each band; a score is the probability that a unit has a grade (see `fuse.ts`). `strong`: says what is asked, mostly in
 * its words or a concept's; `good`: on the subject; `weak`: touches it or comes near to it by chance, shown as weak and only beside
 * better hits or as the best there is.
 */
export const BAND_FLOORS = { strong: 0.6, good: 0.22, weak: 0.05 } as const satisfies Record<Band, number>;

/** A query is answered only if the best of the units that may answer it makes that this probable (`answerProbability`). */
export const ANSWER_FLOOR = 0.25;

/** Highest score of a unit where the query is not answered, below what is `good`: all there is to be seen then is weak. */
export const HIGHEST_UNANSWERED = 0.2;

/** Band of a calibrated score; `null` below the weakest: such a unit is no hit. */
export function bandOf(score: number): Band | null {
  if (score >= BAND_FLOORS.strong) return 'strong';
  if (score >= BAND_FLOORS.good) return 'good';
  return score >= BAND_FLOORS.weak ? 'weak' : null;
}
