import type { UnitId } from '../../model/ids.ts';
import { type Grades, relevantUnits } from './grades.ts';

/**
 * Share of the relevant units (see `relevantUnits`) among the first `depth` places, 0–1. A query with more relevant units
 * than places cannot reach 1.
 */
export function recall(ranking: readonly UnitId[], grades: Grades, depth: number): number {
  const relevant = relevantUnits(grades);
  return ranking.slice(0, depth).filter((unit) => relevant.has(unit)).length / relevant.size;
}
