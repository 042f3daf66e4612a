import type { UnitId } from '../../model/ids.ts';
import { type Grades, relevantUnits } from './grades.ts';

/** 1 where a relevant unit (see `relevantUnits`) stands among the first `depth` places, otherwise 0. */
export function successAt(ranking: readonly UnitId[], grades: Grades, depth: number): 0 | 1 {
  const relevant = relevantUnits(grades);
  return ranking.slice(0, depth).some((unit) => relevant.has(unit)) ? 1 : 0;
}
