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
  const ends = endsAt(graph.pillsOfRow, ranksOf(arrangement.pills));
  const loss = (upper: number, lower: number) => crossingsLost(ends[upper], ends[lower]);
  return {
    ...arrangement,
    rows: arrangement.rows.map((rows, lane) => (graph.inOrder.has(lane) ? rows : reinsertAll(rows, loss))),
  };
}

function movePills(graph: LaneGraph, arrangement: Arrangement): Arrangement {
  const left = endsAt(graph.rowsOfPill, ranksOf(rowsOfSide(arrangement, 'left')));
  const right = endsAt(graph.rowsOfPill, ranksOf(rowsOfSide(arrangement, 'right')));
  // Threads of different sides never cross.
  const loss = (upper: number, lower: number) =>
    crossingsLost(left[upper], left[lower]) + crossingsLost(right[upper], right[lower]);
  return { ...arrangement, pills: reinsertAll(arrangement.pills, loss) };
}

/** For each item the ranks of what it is joined to, ascending; what has no rank stands on the other side. */
function endsAt(joined: LaneGraph['pillsOfRow'], ranks: readonly number[]): readonly (readonly number[])[] {
  return joined.map((others) => others.flatMap((other) => ranks[other] ?? []).sort((a, b) => a - b));
}

/** Crossings of two items less those that they have the other way round, from their ends in ascending order. */
function crossingsLost(upper: readonly number[] = [], lower: readonly number[] = []): number {
  return crossingsOf(upper, lower) - crossingsOf(lower, upper);
}

function crossingsOf(upper: readonly number[], lower: readonly number[]): number {
  let count = 0;
  let passed = 0;
  for (const end of upper) {
    while ((lower[passed] ?? Infinity) < end) passed += 1;
    count += passed;
  }
  return count;
}

/** Takes out each item in turn and puts it where it crosses least; an item that gains nothing stays. */
function reinsertAll(items: readonly number[], loss: (upper: number, lower: number) => number): readonly number[] {
  let order = [...items];
  for (const item of items) {
    const rest = order.filter((other) => other !== item);
    const from = order.indexOf(item);
    const place = bestPlace(item, { rest, from, loss });
    order = [...rest.slice(0, place), item, ...rest.slice(place)];
  }
  return order;
}

interface Place {
  readonly rest: readonly number[];
  readonly from: number;
  readonly loss: (upper: number, lower: number) => number;
}

/** Index in `rest` with the fewest crossings; the nearest to where the item stood wins ties. */
function bestPlace(item: number, { rest, from, loss }: Place): number {
  // Crossings of the item above everything else; going down past `other` replaces one order of the pair by the other.
  let count = 0;
  const counts = [0];
  for (const other of rest) {
    count += loss(other, item);
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
