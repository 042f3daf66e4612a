import { BANDS, type Band } from '../search-hit.ts';
import type { QueryOutcome } from './query-outcome.ts';

/** What was found in one band over many queries, and how much of it deserved to be. */
export interface BandFigures {
  readonly band: Band;
  /** Found units, of all queries together. */
  readonly hits: number;
  /** Those of them with a grade of at least 1 for their query. */
  readonly relevant: number;
}

/** How much of what each band shows answers the query, at least by touching it; best band first. */
export function bandPrecision(outcomes: readonly QueryOutcome[]): readonly BandFigures[] {
  const found = outcomes.flatMap((outcome) => outcome.found);
  return BANDS.map((band) => {
    const inBand = found.filter((unit) => unit.band === band);
    return { band, hits: inBand.length, relevant: inBand.filter(({ grade }) => grade > 0).length };
  });
}
