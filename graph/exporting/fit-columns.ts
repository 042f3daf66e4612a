import { roomOf } from './room-of.ts';
import type { Sheet, SheetColumn } from './sheet.ts';

/** Room between a text and the next column. */
const AIR = 2;

/** The columns of a sheet, none wider than it is planned to be nor than its heading and the lines of its texts need. */
export function fitColumns({ columns, rows }: Sheet): readonly SheetColumn[] {
  return columns.map(({ heading, width }, index) => {
    const lines = rows.flatMap((row) => String(row[index] ?? '').split('\n'));
    const needed = [heading, ...lines].reduce((most, line) => Math.max(most, roomOf(line)), 0);
    return { heading, width: Math.min(width, needed + AIR) };
  });
}
