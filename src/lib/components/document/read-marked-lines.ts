import type { LineRange } from '#graph/model/line-range.ts';

/** Lines an address asks to mark (`?from=261&to=263`); `null` where it asks for none, or for none that exist. */
export function readMarkedLines(asked: URLSearchParams, lineCount: number): LineRange | null {
  const from = toLine(asked.get('from'));
  const to = toLine(asked.get('to')) ?? from;
  if (from === null || to === null || from > lineCount || to < from) return null;
  return [from, Math.min(to, lineCount)];
}

function toLine(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,6}$/u.test(text) ? Number(text) : null;
}
