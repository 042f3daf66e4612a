import type { PlacedRow } from './lane-picture.ts';
import type { RowGroup } from './picture-source.ts';

/** What stands behind the heading of a group: how much it holds, and which way it opens. */
export function groupTail({ count, isOpen }: RowGroup): string {
  return ` ${count} ${isOpen ? '▾' : '▸'}`;
}

/** The lines of a row's label with what stands behind it. */
export function rowLines({ lines, more, group }: Pick<PlacedRow, 'lines' | 'more' | 'group'>): readonly string[] {
  const tail = group !== undefined ? groupTail(group) : more > 0 ? ` ＋${more}` : '';
  return lines.map((line, index) => (index === lines.length - 1 ? `${line}${tail}` : line));
}
