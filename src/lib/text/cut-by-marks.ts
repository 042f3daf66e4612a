/**
 * Why characters are marked: word of the query, nearest sentence, words that name a concept, words that name a concept no
 * compared text names, word that compared texts share, mark of a glossary term.
 */
export type MarkKind = 'word' | 'near' | 'concept' | 'own' | 'shared' | 'term';

/** A run of characters to be marked; offsets in UTF-16 code units, end exclusive. */
export interface TextMark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** Where the mark leads: an address on the page. */
  readonly href?: string;
}

/** A run of characters with all marks that lie on it, in the order of {@link KINDS}. */
export interface MarkedPiece {
  readonly text: string;
  readonly start: number;
  readonly kinds: readonly MarkKind[];
  readonly href: string | null;
}

const KINDS: readonly MarkKind[] = ['word', 'near', 'concept', 'own', 'shared', 'term'];

/** The text in pieces at every border of a mark; the pieces joined are the text. Marks may overlap; parts outside the text count as nothing. */
export function cutByMarks(text: string, marks: readonly TextMark[]): readonly MarkedPiece[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter(({ start, end }) => start < end);
  const borders = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return borders.slice(0, -1).map((start, index) => {
    const covering = inside.filter((mark) => mark.start <= start && start < mark.end);
    return {
      text: text.slice(start, borders[index + 1]),
      start,
      kinds: KINDS.filter((kind) => covering.some((mark) => mark.kind === kind)),
      href: covering.find(({ href }) => href !== undefined)?.href ?? null,
    };
  });
}
