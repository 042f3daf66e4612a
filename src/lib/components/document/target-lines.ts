import type { LineRange } from '#graph/model/line-range.ts';

/** The lines an address asks to mark (`from`, `to`), within the document; `null` where it names none. */
export function targetLines(parameters: URLSearchParams, lineCount: number): LineRange | null {
  const from = readLine(parameters.get('from'));
  const to = readLine(parameters.get('to')) ?? from;
  if (from === null || to === null || from > lineCount || to < from) return null;
  return [from, Math.min(to, lineCount)];
}

/** A line number of an address or a form; `null` for anything else. */
export function readLine(text: string | null): number | null {
  const digits = text?.normalize('NFKC').trim() ?? '';
  return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : null;
}
