import { countCrossings } from './count-crossings.ts';
import { ranksOf, rowsOfSide, type Arrangement, type LaneGraph } from './lane-graph.ts';

/**
 * The best arrangement met in so many barycentre sweeps (Sugiyama, Tagawa & Toda 1981): pills by the mean normalised
 * height of their rows, then rows, inside their lane only, by the mean rank of their pills. Never worse than the start.
 */
export function sweep(graph: LaneGraph, start: Arrangement, rounds: number): Arrangement {
  let best = start;
  let fewest = countCrossings(graph, start);
  let current = start;
  for (let round = 0; round < rounds && fewest > 0; round += 1) {
    current = sortRows(graph, sortPills(graph, current));
    const crossings = countCrossings(graph, current);
    if (crossings < fewest) [best, fewest] = [current, crossings];
  }
  return best;
}

function sortPills(graph: LaneGraph, arrangement: Arrangement): Arrangement {
  const heights = heightsOfRows(arrangement);
  const ranks = ranksOf(arrangement.pills);
  const pillCount = arrangement.pills.length;
  const wanted = graph.rowsOfPill.map(
    (rows, pill) => mean(rows.map((row) => heights.get(row) ?? 0)) ?? (ranks[pill] ?? 0) / pillCount,
  );
  return { ...arrangement, pills: sortBy(arrangement.pills, wanted) };
}

function sortRows(graph: LaneGraph, arrangement: Arrangement): Arrangement {
  const ranks = ranksOf(arrangement.pills);
  const heights = heightsOfRows(arrangement);
  const wanted = graph.pillsOfRow.map(
    (pills, row) => mean(pills.map((pill) => ranks[pill] ?? 0)) ?? (heights.get(row) ?? 0) * arrangement.pills.length,
  );
  return {
    ...arrangement,
    rows: arrangement.rows.map((rows, lane) => (graph.inOrder.has(lane) ? rows : sortBy(rows, wanted))),
  };
}

/** Height of each row between 0 (top of its side) and 1. */
function heightsOfRows(arrangement: Arrangement): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const side of ['left', 'right'] as const) {
    const rows = rowsOfSide(arrangement, side);
    rows.forEach((row, index) => heights.set(row, (index + 0.5) / rows.length));
  }
  return heights;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Ties go to the smaller index, so that the same graph always gives the same picture. */
function sortBy(items: readonly number[], wanted: readonly number[]): readonly number[] {
  return [...items].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
}
