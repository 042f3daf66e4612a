import type { Correction } from '#graph/model/correction.ts';

/** Part of a line: as it stands, or misprinted with its correction. */
export interface CorrectedPart {
  readonly text: string;
  readonly correction: Correction | null;
}

/** Cuts a line at its corrections, each taken at the first place left of what it says is printed; the parts joined are the line. */
export function cutCorrections(line: string, corrections: readonly Correction[]): readonly CorrectedPart[] {
  const found = corrections
    .map((correction) => ({ correction, start: line.indexOf(correction.printed) }))
    .filter(({ correction, start }) => start !== -1 && correction.printed !== '')
    .sort((a, b) => a.start - b.start);
  const parts: CorrectedPart[] = [];
  let place = 0;
  for (const { correction, start } of found) {
    if (start < place) continue;
    parts.push({ text: line.slice(place, start), correction: null }, { text: correction.printed, correction });
    place = start + correction.printed.length;
  }
  return [...parts, { text: line.slice(place), correction: null }].filter(({ text }) => text !== '');
}
