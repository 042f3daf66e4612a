import type { Band } from './search-hit.ts';

/** Lowest score of each band. */
export const BAND_FLOORS = { strong: 0.6, good: 0.4, weak: 0.25 } as const satisfies Record<Band, number>;

/** Band of a calibrated score; `null` below the weakest: such a unit is no hit. */
export function bandOf(score: number): Band | null {
  if (score >= BAND_FLOORS.strong) return 'strong';
  if (score >= BAND_FLOORS.good) return 'good';
  return score >= BAND_FLOORS.weak ? 'weak' : null;
}
