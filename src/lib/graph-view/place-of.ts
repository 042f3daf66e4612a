import type { LanePicture, Point } from '../canvas/lanes/lane-picture.ts';

/** Where a node stands in a picture, or `null` where it is not in it. */
export function placeOf({ rows, pills }: LanePicture, id: string): Point | null {
  return (rows.find((row) => row.id === id) ?? pills.find((pill) => pill.id === id))?.at ?? null;
}
