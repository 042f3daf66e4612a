import type { FusedScore } from './fuse.ts';

/**
 * The units of one query with no score above the highest probability that the query is answered at all: a unit is not likelier to answer it
 * than that. So what nothing may answer shows no strong hits, however many of its words one holds. Order and evidence stay.
 */
export function capScores<Scored extends { readonly fused: FusedScore }>(units: readonly Scored[]): readonly Scored[] {
  const most = units.reduce((best, { fused }) => Math.max(best, fused.answered), 0);
  return units.map((unit) => ({ ...unit, fused: { ...unit.fused, score: Math.min(unit.fused.score, most) } }));
}
