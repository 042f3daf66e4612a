import type { FusedScore } from './fuse.ts';

/**
 * The units of one query with no score above the highest that is possible: a unit is not likelier to answer a query than the query is to be
 * answered at all. So what nothing may answer shows no strong hits, however many of its words one holds. Order and evidence stay.
 */
export function capScores<Scored extends { readonly fused: FusedScore }>(
  units: readonly Scored[],
  highest: number,
): readonly Scored[] {
  return units.map((unit) => ({ ...unit, fused: { ...unit.fused, score: Math.min(unit.fused.score, highest) } }));
}
