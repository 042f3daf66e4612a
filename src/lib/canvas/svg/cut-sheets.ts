/** Part of a drawing from one height to another, px. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** A drawing that may be taller than a sheet of paper. */
export interface TallDrawing {
  readonly width: number;
  readonly height: number;
  /** What should stand on one sheet: labels, pills, notes. */
  readonly blocks: readonly Span[];
}

/** A drawing so little taller than a sheet is made smaller instead of cut. */
const SHRINKABLE = 1.25;
/** The last part of a sheet in which it may end, of its height. */
const END = 0.3;

/**
 * The sheets a drawing is printed on, from top to bottom, each at most `proportion` times as tall as wide; a drawing on a
 * single sheet may be 1.25 times that. A sheet ends where it cuts through the fewest blocks; of equal places, at the
 * lowest.
 */
export function cutSheets({ width, height, blocks }: TallDrawing, proportion: number): readonly Span[] {
  const room = Math.floor(width * proportion);
  const sheets: Span[] = [];
  let top = 0;
  while (height - top > (sheets.length === 0 ? SHRINKABLE * room : room)) {
    const bottom = lowestFree(blocks, { top: top + Math.ceil(room * (1 - END)), bottom: top + room });
    sheets.push({ top, bottom });
    top = bottom;
  }
  return [...sheets, { top, bottom: height }];
}

function lowestFree(blocks: readonly Span[], { top, bottom }: Span): number {
  let best = { at: bottom, cut: Number.POSITIVE_INFINITY };
  for (let at = bottom; at >= top && best.cut > 0; at -= 1) {
    const cut = blocks.filter((block) => block.top < at && at < block.bottom).length;
    if (cut < best.cut) best = { at, cut };
  }
  return best.at;
}
