/**
 * First and last line of something in its source file as delivered: 1-based, both inclusive,
 * lines split at "\n".
 */
export type LineRange = readonly [first: number, last: number];

/** The smallest range that holds all given lines; refuses an empty list. */
export function lineRangeOf(lines: readonly number[]): LineRange {
  if (lines.length === 0) throw new RangeError('lineRangeOf: at least one line is needed, got none');
  return [Math.min(...lines), Math.max(...lines)];
}
