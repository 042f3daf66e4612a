import { toCsv } from './csv.ts';
import type { Sheet } from './sheet.ts';

/** A sheet as CSV under its headings, in the form of `toCsv`. */
export function sheetCsv({ columns, rows }: Sheet): string {
  return toCsv([columns.map(({ heading }) => heading), ...rows]);
}
