import type { Correction } from '#graph/model/correction.ts';

/** A run of characters of a source line; `correction` says how they ought to read. */
export interface CorrectedPiece {
  readonly text: string;
  readonly correction: Correction | null;
}

/** The text in pieces at every reading error; the pieces joined are the text. Of errors that overlap the first one counts. */
export function cutCorrections(text: string, corrections: readonly Correction[]): readonly CorrectedPiece[] {
  const pieces: CorrectedPiece[] = [];
  let rest = text;
  while (rest !== '') {
    const next = nextError(rest, corrections);
    const start = next?.start ?? rest.length;
    if (start > 0) pieces.push({ text: rest.slice(0, start), correction: null });
    if (next === null) break;
    pieces.push({ text: next.correction.printed, correction: next.correction });
    rest = rest.slice(start + next.correction.printed.length);
  }
  return pieces;
}

function nextError(text: string, corrections: readonly Correction[]): { start: number; correction: Correction } | null {
  return corrections
    .filter(({ printed }) => printed !== '')
    .map((correction) => ({ start: text.indexOf(correction.printed), correction }))
    .filter(({ start }) => start !== -1)
    .reduce<{ start: number; correction: Correction } | null>(
      (first, found) => (first === null || found.start < first.start ? found : first),
      null,
    );
}
