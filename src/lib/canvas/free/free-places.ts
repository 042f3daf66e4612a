import type { Point } from '../lanes/lane-picture.ts';
import { FREE, type Room } from './measure-boxes.ts';

/** Where nodes stand, by id. */
export type Places = ReadonlyMap<string, Point>;

/** A box standing somewhere. */
export interface StandingBox {
  readonly at: Point;
  readonly box: Room;
}

/** How far two boxes with air around them reach into each other; 0 or less on an axis where they do not. */
export function overlapOf(a: StandingBox, b: StandingBox): { readonly x: number; readonly y: number } {
  return {
    x: Math.min(a.at.x + a.box.right - b.at.x + b.box.left, b.at.x + b.box.right - a.at.x + a.box.left) + FREE.air,
    y: Math.min(a.at.y + a.box.bottom - b.at.y + b.box.top, b.at.y + b.box.bottom - a.at.y + a.box.top) + FREE.air,
  };
}

/** True where two boxes touch. */
export function doTouch(a: StandingBox, b: StandingBox): boolean {
  const { x, y } = overlapOf(a, b);
  return x > 0 && y > 0;
}
