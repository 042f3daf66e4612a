import type { Correction } from '#graph/model/correction.ts';

/** Part of a line: as it stands, or misprinted with its correction. */
export interface CorrectedPart {
  readonly text: string;
  readonly correction: Correction | null;
}

/** Cuts a text at every place that a correction names; the parts joined are the text. Of places that overlap the first counts. */
export function cutCorrections(text: string, corrections: readonly Correction[]): readonly CorrectedPart[] {
  const parts: CorrectedPart[] = [];
  let place = 0;
  for (let next = findNext(text, place, corrections); next !== null; next = findNext(text, place, corrections)) {
    if (next.start > place) parts.push({ text: text.slice(place, next.start), correction: null });
    parts.push({ text: next.correction.printed, correction: next.correction });
    place = next.start + next.correction.printed.length;
  }
  return place < text.length ? [...parts, { text: text.slice(place), correction: null }] : parts;
}

function findNext(text: string, from: number, corrections: readonly Correction[]) {
  const found = corrections
    .map((correction) => ({ correction, start: text.indexOf(correction.printed, from) }))
    .filter(({ correction, start }) => start !== -1 && correction.printed !== '');
  return found.reduce<(typeof found)[number] | null>(
    (first, next) => (first === null || next.start < first.start ? next : first),
    null,
  );
}
