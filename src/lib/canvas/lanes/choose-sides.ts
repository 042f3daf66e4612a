import { countCrossings } from './count-crossings.ts';
import type { Arrangement, LaneGraph } from './lane-graph.ts';
import { sweep } from './sweep.ts';

/** Up to so many lanes every division into two sides is looked at. */
const MAX_TRIED_LANES = 8;
/** Divisions may be so many rows less even than the most even one, if they cross less. */
const TOLERANCE = 2;
/** Arrangements that are judged by their crossings; more would take longer than a picture may. */
const MAX_JUDGED = 48;
/** Sweeps that are enough to tell a good arrangement from a bad one. */
const JUDGING_SWEEPS = 4;

type Sides = Pick<Arrangement, 'left' | 'right'>;

/** The lanes on two sides of nearly equal length (those that are wanted on a side stand there), so divided and ordered that threads cross least; rows in document order. */
export function chooseSides(graph: LaneGraph): Arrangement {
  const lanes = graph.lanes.flatMap((rows, lane) => (rows.length > 0 ? [lane] : []));
  const candidates = lanes.length <= MAX_TRIED_LANES ? evenDivisions(graph, lanes) : [longestFirst(graph, lanes)];
  const [first = { left: [], right: [] }, ...others] = candidates.flatMap(lanesInEveryOrder).slice(0, MAX_JUDGED);
  let best = inDocumentOrder(graph, first);
  let fewest = judge(graph, best);
  for (const sides of others) {
    const arrangement = inDocumentOrder(graph, sides);
    const crossings = judge(graph, arrangement);
    if (crossings < fewest) [best, fewest] = [arrangement, crossings];
  }
  return best;
}

function inDocumentOrder(graph: LaneGraph, sides: Sides): Arrangement {
  return { ...sides, rows: graph.lanes, pills: graph.pills };
}

function judge(graph: LaneGraph, arrangement: Arrangement): number {
  return countCrossings(graph, sweep(graph, arrangement, JUDGING_SWEEPS));
}

/**
 * Every division with the lanes that are wanted on a side there (without such with the first lane on the left: its mirror
 * image is the same picture), that is within the tolerance of the most even one; most even first.
 */
function evenDivisions(graph: LaneGraph, lanes: readonly number[]): readonly Sides[] {
  const placed = new Map(graph.sides);
  const [first] = lanes;
  if (first !== undefined && !lanes.some((lane) => placed.has(lane))) placed.set(first, 'left');
  const others = lanes.filter((lane) => !placed.has(lane));
  const divisions = Array.from({ length: 2 ** others.length }, (_, bits) => {
    const isLeft = (lane: number) => {
      const side = placed.get(lane);
      return side === undefined ? ((bits >> others.indexOf(lane)) & 1) === 1 : side === 'left';
    };
    return { left: lanes.filter(isLeft), right: lanes.filter((lane) => !isLeft(lane)) };
  }).map((sides) => ({ sides, unevenness: unevenness(graph.lanes, sides) }));
  const least = Math.min(...divisions.map((division) => division.unevenness));
  return divisions
    .filter((division) => division.unevenness <= least + TOLERANCE)
    .sort((a, b) => a.unevenness - b.unevenness)
    .map(({ sides }) => sides);
}

function unevenness(lanes: LaneGraph['lanes'], { left, right }: Sides): number {
  return Math.abs(rowCount(lanes, left) - rowCount(lanes, right));
}

function rowCount(lanes: LaneGraph['lanes'], side: readonly number[]): number {
  return side.reduce((sum, lane) => sum + (lanes[lane]?.length ?? 0), 0);
}

/** For many lanes: those wanted on a side there, of the others the longest first, each to the shorter side (Graham 1969), each side then in order of the lanes. */
function longestFirst(graph: LaneGraph, lanes: readonly number[]): Sides {
  const left: number[] = [];
  const right: number[] = [];
  const count = (side: readonly number[]) => rowCount(graph.lanes, side);
  const byLength = [...lanes].sort((a, b) => count([b]) - count([a]) || a - b);
  for (const lane of lanes) {
    const side = graph.sides.get(lane);
    if (side !== undefined) (side === 'left' ? left : right).push(lane);
  }
  for (const lane of byLength) {
    if (!graph.sides.has(lane)) (count(left) <= count(right) ? left : right).push(lane);
  }
  return { left: left.sort((a, b) => a - b), right: right.sort((a, b) => a - b) };
}

function lanesInEveryOrder({ left, right }: Sides): readonly Sides[] {
  const rightOrders = permutations(right);
  return permutations(left).flatMap((a) => rightOrders.map((b) => ({ left: a, right: b })));
}

/** All orders of up to four lanes, the given one first; longer lists stay as they are. */
function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length <= 1 || items.length > 4) return [items];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}
