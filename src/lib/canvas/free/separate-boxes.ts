import type { Point } from '../lanes/lane-picture.ts';
import { overlapOf, type Places } from './free-places.ts';
import { FREE, type Room } from './measure-boxes.ts';

/** Rounds of pushing; so many leave nothing overlapping in pictures of some hundred nodes. */
const ROUNDS = 200;
/** Pushed a little further than needed, so that a row of boxes comes to rest. */
const EXCESS = 0.5;

/**
 * Places with boxes pushed apart until none overlaps: of each touching pair both give way by half, along the axis on which
 * they overlap less. The same places always give the same result.
 */
export function separateBoxes(places: Places, boxes: ReadonlyMap<string, Room>): Places {
  const standing = [...places].flatMap(([id, at]) => {
    const box = boxes.get(id);
    return box === undefined ? [] : [{ id, at: { ...at }, box }];
  });
  const sorted = [...standing];
  for (let round = 0; round < ROUNDS && pushOnce(sorted); round += 1);
  return new Map(standing.map(({ id, at }) => [id, at]));
}

interface Pushed {
  readonly id: string;
  readonly box: Room;
  at: Point;
}

/**
 * From left to right, so that each box is compared with those only that begin before it ends. A push may bring boxes
 * together that were passed already: the next round, sorted anew, finds them.
 */
function pushOnce(standing: Pushed[]): boolean {
  let isPushed = false;
  standing.sort((a, b) => a.at.x - a.box.left - (b.at.x - b.box.left) || (a.id < b.id ? -1 : 1));
  for (const [index, a] of standing.entries()) {
    for (let next = index + 1; next < standing.length; next += 1) {
      const b = standing[next];
      if (b === undefined || b.at.x - b.box.left >= a.at.x + a.box.right + FREE.air) break;
      const { x, y } = overlapOf(a, b);
      if (x <= 0 || y <= 0) continue;
      isPushed = true;
      push(a, b, x < y ? { x: x / 2 + EXCESS, y: 0 } : { x: 0, y: y / 2 + EXCESS });
    }
  }
  return isPushed;
}

/** Two boxes in one place go apart as well: the first up or left. */
function push(a: Pushed, b: Pushed, { x, y }: Point): void {
  const [right, down] = [a.at.x <= b.at.x ? 1 : -1, a.at.y <= b.at.y ? 1 : -1];
  a.at = { x: a.at.x - right * x, y: a.at.y - down * y };
  b.at = { x: b.at.x + right * x, y: b.at.y + down * y };
}
