import type { NodeId } from '../model/ids.ts';
import { takeTurns } from './take-turns.ts';
import { municipalitiesOf, type ConceptSpread, type PlacedUnit } from './concept-spread.ts';

/** What decides which units stand in the lanes of a picture. */
export interface UnitChoice {
  /** Units the reader asked for, most wanted first. */
  readonly seeds: readonly NodeId[];
  /** The chosen concepts, most important first. */
  readonly concepts: readonly ConceptSpread[];
  readonly limit: number;
  /** So many are shown if there are, even where a unit shows nothing new. */
  readonly enough?: number;
}

/**
 * Seeds first; then, concept by concept, one unit for every municipality in which the concept would otherwise be
 * missing: that unit which mentions most of the chosen concepts, so that few rows show much sharing. Free places go to
 * the units that tie most concepts together (at least two), and up to `enough` to further units, the municipalities in
 * turn. Ties: order of the spread. A greedy set cover
 * (Chvátal 1979), run over pairs of concept and municipality.
 */
export function chooseUnits({ seeds, concepts, limit, enough = 0 }: UnitChoice): readonly NodeId[] {
  const chosen = new Set(seeds.slice(0, limit));
  const ties = countConcepts(concepts);
  for (const { units } of concepts) {
    for (const municipality of municipalitiesOf(units)) {
      const there = units.filter((unit) => unit.municipality === municipality);
      if (chosen.size >= limit) return [...chosen];
      if (!there.some(({ unit }) => chosen.has(unit))) chosen.add(mostTied(there, ties));
    }
  }
  const others = [...ties].filter(([unit, count]) => count > 1 && !chosen.has(unit));
  others.sort(([, a], [, b]) => b - a);
  for (const [unit] of others.slice(0, limit - chosen.size)) chosen.add(unit);
  const left = concepts.flatMap(({ units }) => units).filter(({ unit }) => !chosen.has(unit));
  for (const { unit } of takeTurns(left, ({ municipality }) => municipality)) {
    if (chosen.size < Math.min(enough, limit)) chosen.add(unit);
  }
  return [...chosen];
}

function countConcepts(concepts: readonly ConceptSpread[]): ReadonlyMap<NodeId, number> {
  const counts = new Map<NodeId, number>();
  for (const { units } of concepts) {
    for (const { unit } of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

function mostTied(units: readonly PlacedUnit[], ties: ReadonlyMap<NodeId, number>): NodeId {
  const count = ({ unit }: PlacedUnit) => ties.get(unit) ?? 0;
  return units.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best)).unit;
}
