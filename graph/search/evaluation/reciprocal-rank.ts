import type { UnitId } from '../../model/ids.ts';
import { type Grades, relevantUnits } from './grades.ts';

/** 1 / rank of the first relevant unit (see `relevantUnits`), 0 where the ranking holds none. Its mean is the MRR. */
export function reciprocalRank(ranking: readonly UnitId[], grades: Grades): number {
  const relevant = relevantUnits(grades);
  const place = ranking.findIndex((unit) => relevant.has(unit));
  return place < 0 ? 0 : 1 / (place + 1);
}
