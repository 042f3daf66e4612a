import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { fitColumns } from './fit-columns.ts';
import { printLayout } from './print-layout.ts';
import { roomOf } from './room-of.ts';
import type { Sheet, SheetColumn, SheetValue } from './sheet.ts';
import { spreadsheetText } from './spreadsheet-text.ts';
import { possibleInXml } from './xml-text.ts';

/** Media type of the workbooks written here. */
export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const FONT = 'Yu Gothic';
const FONT_SIZE = 10;
const HEAD = '#E6E6E6';
/** The most that a cell of Excel holds, characters. */
const LONGEST_CELL = 32_767;
/** Heights in points; Excel knows no row higher than 409. */
const LINE_HEIGHT = 15;
const ROW_AIR = 3;
const HIGHEST_ROW = 409;

/**
 * Sheets as an Excel workbook (.xlsx) without formulas, merged cells, links or scripts: the heading row stands still and is printed on
 * every page, texts wrap, columns are no wider than needed, codes stay texts. Texts that look like formulas get an apostrophe, as in the CSV.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const fitted = sheets.map((sheet) => ({ ...sheet, columns: fitColumns(sheet) }));
  const written = fitted.map(({ name, columns, rows }) => ({
    data: [
      columns.map(({ heading }) => headCell(heading)),
      ...rows.map((row) => {
        const height = rowHeight(row, columns);
        return row.map((value) => toCell(value, height));
      }),
    ],
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }));
  const features = [printLayout(fitted)];
  const file = await writeExcelFile(written, { fontFamily: FONT, fontSize: FONT_SIZE, features }).toBuffer();
  return new Uint8Array(file);
}

function headCell(value: string): Cell {
  return { value, type: String, fontWeight: 'bold', backgroundColor: HEAD, wrap: true, alignVertical: 'center' };
}

function toCell(value: SheetValue, height: number): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top', height };
  const text = cutToCell(spreadsheetText(possibleInXml(value)));
  return { value: text, type: String, format: '@', wrap: true, alignVertical: 'top', height };
}

/** A text that fits a cell; one that had to be cut says so at its end, and no character is cut in two. */
function cutToCell(text: string): string {
  if (text.length <= LONGEST_CELL) return text;
  return `${possibleInXml(text.slice(0, LONGEST_CELL - 1))}…`;
}

/** Height that shows every text of a row whole, points: not every program reckons it when the file says nothing. */
function rowHeight(row: readonly SheetValue[], columns: readonly SheetColumn[]): number {
  const lines = row.map((value, index) => countLines(String(value ?? ''), columns[index]?.width ?? 1));
  return Math.min(HIGHEST_ROW, Math.max(1, ...lines) * LINE_HEIGHT + ROW_AIR);
}

function countLines(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(roomOf(line) / (width - 1))), 0);
}
