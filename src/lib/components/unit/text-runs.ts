import type { Term } from '#graph/model/term.ts';
import { cutByMarks, type TextMark } from '$lib/text/cut-by-marks.ts';
import type { TextPart } from '$lib/text/locate-evidence.ts';

/** A run of a unit's text: plain, words that name a concept, or the mark of a term that the document explains. */
export interface TextRun {
  readonly text: string;
  readonly start: number;
  readonly isConcept: boolean;
  readonly term: Term | null;
}

/** The text in runs, in order; the runs joined are the text. A mark of a term (※8) stands for itself, never for a longer one (※81). */
export function textRuns(text: string, concepts: readonly TextPart[], terms: readonly Term[]): readonly TextRun[] {
  const marks = terms.flatMap((term) => placesOf(text, term));
  const cuts: readonly TextMark[] = [
    ...concepts.map((part) => ({ kind: 'concept' as const, ...part })),
    ...marks.map(({ start, end }) => ({ kind: 'word' as const, start, end })),
  ];
  return cutByMarks(text, cuts).map((piece) => ({
    text: piece.text,
    start: piece.start,
    isConcept: piece.kinds.includes('concept'),
    term: marks.find(({ start }) => start === piece.start)?.term ?? null,
  }));
}

function placesOf(text: string, term: Term): readonly (TextPart & { readonly term: Term })[] {
  const { mark } = term;
  if (mark === null || mark === '') return [];
  const places: (TextPart & { term: Term })[] = [];
  for (let start = text.indexOf(mark); start !== -1; start = text.indexOf(mark, start + mark.length)) {
    const end = start + mark.length;
    if (!/^\d/u.test(text.slice(end))) places.push({ start, end, term });
  }
  return places;
}
