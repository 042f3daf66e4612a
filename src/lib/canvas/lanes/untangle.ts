import { ranksOf, rowsOfSide, type Arrangement, type LaneGraph } from './lane-graph.ts';

const MAX_PASSES = 24;

/**
 * Moves single rows and pills while that leaves fewer crossings: neighbouring rows of a lane change places, pills are
 * taken out and put in where they cross least. Every move is judged by the crossings of the moved pairs alone, which is
 * exact, because no other pair of threads changes its order.
 */
export function untangle(graph: LaneGraph, start: Arrangement): Arrangement {
  let current = start;
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const next = moveRows(graph, movePills(graph, current));
    if (isEqual(next, current)) return next;
    current = next;
  }
  return current;
}

function isEqual(a: Arrangement, b: Arrangement): boolean {
  return [a.pills, ...a.rows].join(';') === [b.pills, ...b.rows].join(';');
}

function moveRows(graph: LaneGraph, arrangement: Arrangement): Arrangement {
  const ranks = ranksOf(arrangement.pills);
  const crossings = (upper: number, lower: number) =>
    countPairs(graph.pillsOfRow[upper], graph.pillsOfRow[lower], (a, b) => (ranks[a] ?? 0) > (ranks[b] ?? 0));
  return { ...arrangement, rows: arrangement.rows.map((rows) => reinsertAll(rows, crossings)) };
}

function movePills(graph: LaneGraph, arrangement: Arrangement): Arrangement {
  const left = ranksOf(rowsOfSide(arrangement, 'left'));
  const right = ranksOf(rowsOfSide(arrangement, 'right'));
  const isBelow = (a: number, b: number) => isGreater(left[a], left[b]) || isGreater(right[a], right[b]);
  const crossings = (upper: number, lower: number) =>
    countPairs(graph.rowsOfPill[upper], graph.rowsOfPill[lower], isBelow);
  return { ...arrangement, pills: reinsertAll(arrangement.pills, crossings) };
}

/** False where either is on the other side: threads of different sides never cross. */
function isGreater(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a > b;
}

function countPairs(
  first: readonly number[] = [],
  second: readonly number[] = [],
  crosses: (a: number, b: number) => boolean,
): number {
  let count = 0;
  for (const a of first) for (const b of second) if (crosses(a, b)) count += 1;
  return count;
}

/** Takes out each item in turn and puts it where it crosses least; an item that gains nothing stays. */
function reinsertAll(items: readonly number[], crossings: (upper: number, lower: number) => number): readonly number[] {
  let order = [...items];
  for (const item of items) {
    const rest = order.filter((other) => other !== item);
    const from = order.indexOf(item);
    const place = bestPlace(item, { rest, from, crossings });
    order = [...rest.slice(0, place), item, ...rest.slice(place)];
  }
  return order;
}

interface Place {
  readonly rest: readonly number[];
  readonly from: number;
  readonly crossings: (upper: number, lower: number) => number;
}

/** Index in `rest` with the fewest crossings; the nearest to where the item stood wins ties. */
function bestPlace(item: number, { rest, from, crossings }: Place): number {
  // Crossings of the item above everything else; going down past `other` replaces one order of the pair by the other.
  let count = 0;
  const counts = [0];
  for (const other of rest) {
    count += crossings(other, item) - crossings(item, other);
    counts.push(count);
  }
  let best = from;
  counts.forEach((value, place) => {
    if (value < (counts[best] ?? 0) || (value === counts[best] && Math.abs(place - from) < Math.abs(best - from))) {
      best = place;
    }
  });
  return best;
}
