import { spreadsheetText } from './spreadsheet-text.ts';

/** A value of a table; `null` is an empty cell. */
export type CsvValue = string | number | null;

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV (RFC 4180) that spreadsheets open as it is meant: with a byte order mark for Japanese, CRLF, and an
 * apostrophe before texts that would be taken for a formula. Numbers stand as they are. Rows keep their order.
 */
export function toCsv(rows: readonly (readonly CsvValue[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = spreadsheetText(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
