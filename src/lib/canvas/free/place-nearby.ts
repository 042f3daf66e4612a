import type { Point } from '../lanes/lane-picture.ts';
import { doTouch, type Places } from './free-places.ts';
import type { NodeBox } from './measure-boxes.ts';

/** What comes into a picture that stands already. */
export interface Arrivals {
  readonly ids: readonly string[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  readonly boxes: ReadonlyMap<string, NodeBox>;
}

/** Turn between two tries: the golden angle fills the plane evenly. */
const TURN = Math.PI * (3 - Math.sqrt(5));
const FIRST_TRY = 70;
const STEP = 14;
const MOST_TRIES = 4_000;

/**
 * Places with the arrivals put in: each as near to the middle of its neighbours as there is room, without moving anything.
 * Arrivals without a placed neighbour are put beside the middle of the picture.
 */
export function placeNearby(places: Places, { ids, edges, boxes }: Arrivals): Places {
  const placed = new Map(places);
  for (const id of ids) {
    const box = boxes.get(id);
    if (placed.has(id) || box === undefined) continue;
    const linked = edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
    const around = linked.flatMap((other) => placed.get(other) ?? []);
    const middle = middleOf(around.length > 0 ? around : [...placed.values()]);
    placed.set(id, freeSpot(middle, box, { placed, boxes }));
  }
  return placed;
}

function freeSpot(
  middle: Point,
  box: NodeBox,
  { placed, boxes }: { placed: Places; boxes: ReadonlyMap<string, NodeBox> },
): Point {
  const standing = [...placed].flatMap(([id, at]) => {
    const its = boxes.get(id);
    return its === undefined ? [] : [{ at, box: its }];
  });
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const at = spiral(middle, attempt);
    if (!standing.some((other) => doTouch(other, { at, box }))) return at;
  }
  return spiral(middle, MOST_TRIES);
}

function spiral({ x, y }: Point, attempt: number): Point {
  const distance = FIRST_TRY + STEP * Math.sqrt(attempt);
  return { x: x + distance * Math.cos(attempt * TURN), y: y + distance * Math.sin(attempt * TURN) };
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  const count = Math.max(1, points.length);
  return { x: sum.x / count, y: sum.y / count };
}
