/** Lines in groups of this many: each is laid out only when it comes near the window. */
const GROUP_SIZE = 40;

/** Lines in order, in groups that the browser may lay out one by one. */
export function groupLines<Line>(lines: readonly Line[]): readonly (readonly Line[])[] {
  return Array.from({ length: Math.ceil(lines.length / GROUP_SIZE) }, (_, index) =>
    lines.slice(index * GROUP_SIZE, (index + 1) * GROUP_SIZE),
  );
}
