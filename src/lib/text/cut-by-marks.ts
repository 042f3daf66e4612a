/** Why characters are marked: word of the query, nearest sentence, words that name a concept. */
export type MarkKind = 'word' | 'near' | 'concept';

/** A run of characters to be marked; offsets in UTF-16 code units, end exclusive. */
export interface TextMark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
}

/** A run of characters with all marks that lie on it, in the order word, near, concept. */
export interface MarkedPiece {
  readonly text: string;
  readonly start: number;
  readonly kinds: readonly MarkKind[];
}

const KINDS: readonly MarkKind[] = ['word', 'near', 'concept'];

/** The text in pieces at every border of a mark; the pieces joined are the text. Marks may overlap; parts outside the text count as nothing. */
export function cutByMarks(text: string, marks: readonly TextMark[]): readonly MarkedPiece[] {
  const inside = marks
    .map(({ kind, start, end }) => ({ kind, start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end);
  const borders = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return borders.slice(0, -1).map((start, index) => ({
    text: text.slice(start, borders[index + 1]),
    start,
    kinds: KINDS.filter((kind) => inside.some((mark) => mark.kind === kind && mark.start <= start && start < mark.end)),
  }));
}
