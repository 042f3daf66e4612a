import { ranksOf, rowsOfSide, type Arrangement, type LaneGraph } from './lane-graph.ts';

/** Number of pairs of threads that cross, on both sides together. */
export function countCrossings(graph: LaneGraph, arrangement: Arrangement): number {
  const ranks = ranksOf(arrangement.pills);
  return (['left', 'right'] as const).reduce(
    (sum, side) => sum + crossingsOfSide(graph, rowsOfSide(arrangement, side), ranks),
    0,
  );
}

/**
 * Threads of a side read from the top row down; each crosses the threads read before it that end at a lower pill.
 * Counted with a Fenwick tree (Barth, Mutzel & Jünger 2004: Simple and Efficient Bilayer Cross Counting), O(n log m).
 */
function crossingsOfSide(graph: LaneGraph, rows: readonly number[], ranks: readonly number[]): number {
  const seen = new Uint32Array(ranks.length + 1);
  let crossings = 0;
  let total = 0;
  for (const row of rows) {
    const ends = (graph.pillsOfRow[row] ?? []).map((pill) => ranks[pill] ?? 0);
    for (const end of ends) crossings += total - countUpTo(seen, end);
    for (const end of ends) add(seen, end);
    total += ends.length;
  }
  return crossings;
}

function countUpTo(tree: Uint32Array, rank: number): number {
  let sum = 0;
  for (let index = rank + 1; index > 0; index -= index & -index) sum += tree[index] ?? 0;
  return sum;
}

function add(tree: Uint32Array, rank: number): void {
  for (let index = rank + 1; index < tree.length; index += index & -index) tree[index] = (tree[index] ?? 0) + 1;
}
