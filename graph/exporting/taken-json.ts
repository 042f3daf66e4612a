import type { TakenComparison } from './taken-comparison.ts';

/** A comparison as JSON under a named schema, indented by two. */
export function takenJson(comparison: TakenComparison): string {
  return `${JSON.stringify({ schema: 'shisaku-atlas-side-by-side/1', ...comparison }, null, 2)}\n`;
}
