import type { PlacedRow } from './lane-picture.ts';
import type { RowGroup } from './picture-source.ts';
import { textWidth } from './text-width.ts';

/** What stands behind the heading of a group: how much it holds, and which way it opens. */
function groupTail({ count, isOpen }: RowGroup): string {
  return ` ${count} ${isOpen ? '▾' : '▸'}`;
}

/** Kept free for ＋n, em. */
const MORE_EM = 2.4;

/** Room for what stands behind a row's label, em. */
export function tailRoom({ more, group }: Pick<PlacedRow, 'more' | 'group'>): number {
  if (group !== undefined) return textWidth(groupTail(group));
  return more > 0 ? MORE_EM : 0;
}

/** The lines of a row's label with what stands behind it. */
export function rowLines({ lines, more, group }: Pick<PlacedRow, 'lines' | 'more' | 'group'>): readonly string[] {
  const tail = group !== undefined ? groupTail(group) : more > 0 ? ` ＋${more}` : '';
  return lines.map((line, index) => (index === lines.length - 1 ? `${line}${tail}` : line));
}
