import type { UnitId } from '../../model/ids.ts';
import { assertGraded, type Grades } from './grades.ts';

/**
 * Normalised discounted cumulative gain of the first `depth` places, 0–1: gain 2^grade − 1 (Burges et al. 2005), discount
 * log2(rank + 1) (Järvelin & Kekäläinen 2002), divided by that of the best possible order of all graded units. The ranking
 * holds each unit once, best first; an empty one has 0. Refuses a query without any grade.
 */
export function ndcg(ranking: readonly UnitId[], grades: Grades, depth: number): number {
  assertGraded(grades);
  const gained = ranking.map((unit) => grades.get(unit) ?? 0);
  const ideal = [...grades.values()].sort((a, b) => b - a);
  return discountedGain(gained.slice(0, depth)) / discountedGain(ideal.slice(0, depth));
}

function discountedGain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
