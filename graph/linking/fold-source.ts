import type { Correction } from '../model/correction.ts';
import type { LineRange } from '../model/line-range.ts';
import type { Evidence } from '../model/mention.ts';
import type { ParsedPlan } from '../model/parsed-plan.ts';
import { foldText } from '../vocabulary/fold-text.ts';
import { type MappedText, replaceMapped } from '../vocabulary/mapped-text.ts';

/** Lines of a source as one folded text, with the place of every character in the lines as delivered. */
export interface FoldedSource {
  readonly folded: MappedText;
  /** The printed words behind `folded.text.slice(start, end)`: one slice for each line they stand in. */
  evidenceOf(start: number, end: number): readonly Evidence[];
}

interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Folds a range of lines, read as corrected; words that wrap over lines stand together. A word that exists only through
 * a correction leads back to what is printed.
 */
export function foldSource(
  plan: Pick<ParsedPlan, 'sourceLines' | 'corrections'>,
  [first, last]: LineRange,
): FoldedSource {
  const texts: string[] = [];
  /** Of each code unit of the joined lines; `null` for the line breaks between them. */
  const places: (Place | null)[] = [];
  for (let line = first; line <= last; line += 1) {
    const { text, starts, ends } = correctLine(plan.sourceLines[line - 1] ?? '', correctionsOf(plan, line));
    texts.push(text);
    for (let i = 0; i < text.length; i += 1) places.push({ line, start: starts[i] ?? 0, end: ends[i] ?? 0 });
    places.push(null);
  }
  const folded = foldText(texts.join('\n'));
  return { folded, evidenceOf: (start, end) => evidenceOf({ plan, folded, places }, start, end) };
}

function correctionsOf({ corrections }: Pick<ParsedPlan, 'corrections'>, line: number): readonly Correction[] {
  return corrections.filter((correction) => correction.line === line);
}

function correctLine(printed: string, corrections: readonly Correction[]): MappedText {
  const offsets = Array.from({ length: printed.length }, (_, index) => index);
  const identity: MappedText = { text: printed, starts: offsets, ends: offsets.map((offset) => offset + 1) };
  return corrections.reduce(
    (line, { printed: wrong, corrected }) =>
      wrong === '' ? line : replaceMapped(line, { pattern: literal(wrong), replacement: () => corrected }),
    identity,
  );
}

function literal(text: string): RegExp {
  return new RegExp(text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'), 'gu');
}

interface Lookup {
  readonly plan: Pick<ParsedPlan, 'sourceLines'>;
  readonly folded: MappedText;
  readonly places: readonly (Place | null)[];
}

function evidenceOf({ plan, folded, places }: Lookup, from: number, to: number): readonly Evidence[] {
  const byLine = new Map<number, { start: number; end: number }>();
  for (let i = from; i < to; i += 1) {
    for (let joined = folded.starts[i] ?? 0; joined < (folded.ends[i] ?? 0); joined += 1) {
      const place = places[joined] ?? null;
      if (place === null) continue;
      const known = byLine.get(place.line) ?? { start: place.start, end: place.end };
      byLine.set(place.line, { start: Math.min(known.start, place.start), end: Math.max(known.end, place.end) });
    }
  }
  return [...byLine].flatMap(([line, range]) => trimmed(plan.sourceLines[line - 1] ?? '', line, range));
}

/** A character that folds over a line break brings the white space around it along: it is no evidence. */
function trimmed(printed: string, line: number, { start, end }: { start: number; end: number }): readonly Evidence[] {
  const raw = printed.slice(start, end);
  const text = raw.trim();
  const from = start + raw.length - raw.trimStart().length;
  return text === '' ? [] : [{ text, line, start: from, end: from + text.length }];
}
