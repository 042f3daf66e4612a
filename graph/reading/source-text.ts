import { lineRangeOf, type LineRange } from '../model/line-range.ts';

/** Brand: only the functions of this file can make a {@link SourceText}. */
declare const cut: unique symbol;

/**
 * A run of characters of a source line: `text` reads `line.slice(start, end)` of the line as delivered. It differs from that
 * slice only where a declared correction or a character reference of HTML (`&amp;`) replaces it as a whole.
 */
export interface SourceRun {
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A text that can only be cut from source lines: by reading a line, slicing and joining. Offsets are UTF-16 code units.
 * Joiners written between the parts (a space, a line break, の in composed titles) belong to no run.
 */
export interface SourceText {
  readonly text: string;
  /** Runs in the order of the text; `at` is where the run begins in `text`. */
  readonly runs: readonly (SourceRun & { readonly at: number })[];
  readonly [cut]: true;
}

/** Text without any run. */
export const EMPTY_TEXT = { text: '', runs: [] } as unknown as SourceText;

/** All of one source line as delivered; `line` is 1-based. */
export function textOfLine(line: number, text: string): SourceText {
  return { text, runs: [{ text, line, start: 0, end: text.length, at: 0 }] } as unknown as SourceText;
}

/** Characters from `from` (inclusive) to `to` (exclusive); bounds outside the text are clipped. */
export function sliceText(whole: SourceText, from: number, to: number = whole.text.length): SourceText {
  const first = Math.max(0, from);
  const last = Math.min(whole.text.length, to);
  if (last <= first) return EMPTY_TEXT;
  if (first === 0 && last === whole.text.length) return whole;
  const runs: (SourceRun & { at: number })[] = [];
  for (let index = findRun(whole, first); index < whole.runs.length; index++) {
    const run = whole.runs[index];
    if (run === undefined || run.at >= last) break;
    const a = Math.max(first, run.at);
    runs.push({ ...sliceRun(run, a - run.at, Math.min(last, run.at + run.text.length) - run.at), at: a - first });
  }
  return { text: whole.text.slice(first, last), runs } as unknown as SourceText;
}

/** Index of the first run that ends behind `at`; a binary search, so that cutting up a long file stays linear. */
function findRun(whole: SourceText, at: number): number {
  let low = 0;
  let high = whole.runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = whole.runs[middle];
    if (run !== undefined && run.at + run.text.length <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sliceRun(run: SourceRun, from: number, to: number): SourceRun {
  const text = run.text.slice(from, to);
  // A replaced run cannot be divided: each part of the reading stands for the whole printed place.
  if (run.end - run.start !== run.text.length) return { ...run, text };
  return { text, line: run.line, start: run.start + from, end: run.start + to };
}

/** The parts one after the other, with a literal joiner between them; empty parts are left out. */
export function joinTexts(parts: readonly SourceText[], joiner = ''): SourceText {
  const filled = parts.filter((part) => part.text !== '');
  const [only] = filled;
  if (only === undefined) return EMPTY_TEXT;
  if (filled.length === 1) return only;
  const runs: (SourceRun & { at: number })[] = [];
  let at = 0;
  for (const part of filled) {
    for (const run of part.runs) runs.push({ ...run, at: run.at + at });
    at += part.text.length + joiner.length;
  }
  return { text: filled.map((part) => part.text).join(joiner), runs } as unknown as SourceText;
}

/** The text with another reading of the characters from `from` to `to` (a declared correction, an HTML character reference). */
export function rereadText(
  whole: SourceText,
  place: { readonly from: number; readonly to: number },
  reading: string,
): SourceText {
  const [first] = sliceText(whole, place.from, place.to).runs;
  if (first === undefined) throw new RangeError(`rereadText: the place must hold text, got ${place.from}–${place.to}`);
  const end = first.start + (place.to - place.from);
  const replaced = { text: reading, runs: [{ text: reading, line: first.line, start: first.start, end, at: 0 }] };
  return joinTexts([sliceText(whole, 0, place.from), replaced as unknown as SourceText, sliceText(whole, place.to)]);
}

/** Without white space at both ends. */
export function trimText(whole: SourceText): SourceText {
  const from = whole.text.length - whole.text.trimStart().length;
  return sliceText(whole, from, whole.text.trimEnd().length);
}

/** The trimmed pieces between matches of a global pattern, empty ones included. */
export function splitText(whole: SourceText, separator: RegExp): SourceText[] {
  const pieces: SourceText[] = [];
  let from = 0;
  for (const match of whole.text.matchAll(separator)) {
    pieces.push(trimText(sliceText(whole, from, match.index)));
    from = match.index + match[0].length;
  }
  pieces.push(trimText(sliceText(whole, from)));
  return pieces;
}

/** Without the matches of a global pattern. */
export function dropMatches(whole: SourceText, pattern: RegExp): SourceText {
  const kept: SourceText[] = [];
  let from = 0;
  for (const match of whole.text.matchAll(pattern)) {
    kept.push(sliceText(whole, from, match.index));
    from = match.index + match[0].length;
  }
  return from === 0 ? whole : joinTexts([...kept, sliceText(whole, from)]);
}

/** Source lines the text was cut from, from the first to the last; refuses a text without any. */
export function linesOfText(whole: SourceText): LineRange {
  return lineRangeOf(whole.runs.map((run) => run.line));
}
