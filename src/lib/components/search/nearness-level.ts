/** How near, as readers see it: 0 not at all, 1 a little, 2 half way, 3 near. */
export type NearnessLevel = 0 | 1 | 2 | 3;

/** Below this a nearness is chance. */
const LEAST = 0.05;

/** Level of a nearness of 0–1, in thirds. */
export function nearnessLevel(nearness: number): NearnessLevel {
  if (nearness < LEAST) return 0;
  if (nearness < 1 / 3) return 1;
  return nearness < 2 / 3 ? 2 : 3;
}
