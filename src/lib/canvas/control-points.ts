import type { Point } from './lanes/lane-picture.ts';

/** A bend as Cytoscape wants it: along the straight line from end to end (0–1), and off it in px. */
export interface RelativeBends {
  readonly weights: readonly number[];
  readonly distances: readonly number[];
}

/** Bends of a curve relative to its ends; a curve without length has none. */
export function relativeBends(from: Point, to: Point, bends: readonly Point[]): RelativeBends {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return { weights: [], distances: [] };
  return {
    weights: bends.map(({ x, y }) => ((x - from.x) * dx + (y - from.y) * dy) / length ** 2),
    distances: bends.map(({ x, y }) => ((y - from.y) * dx - (x - from.x) * dy) / length),
  };
}
