/** Space between two items, in px, as the style of the list has it. */
const GAP = 12;

/** Lines from the middle of each item to the middle of all, drawn in a picture as high as the items. */
export interface ThreadPaths {
  readonly height: number;
  readonly paths: readonly string[];
}

/**
 * Curves across `width` px from items stacked from top to bottom. Heights are in px; before they are known (as on a
 * page without scripts) the items count as equally high.
 */
export function threadPaths(count: number, width: number, heights: readonly number[]): ThreadPaths {
  const isMeasured = heights.length === count && heights.every((height) => height > 0);
  const each = isMeasured ? heights : Array.from({ length: count }, () => 100);
  const height = each.reduce((sum, one) => sum + one, 0) + GAP * (count - 1);
  const middle = height / 2;
  const bend = width / 2;
  let top = 0;
  const paths = each.map((one) => {
    const y = top + one / 2;
    top += one + GAP;
    return `M0 ${y}C${bend} ${y} ${bend} ${middle} ${width} ${middle}`;
  });
  return { height, paths };
}
