import type { Concept } from '../model/concept.ts';
import type { ConceptId } from '../model/ids.ts';
import { isFacet, labelsOf } from './concept-scheme.ts';
import { foldPlain, foldText } from './fold-text.ts';
import { createLabelTrie, type LabelMatch, type LabelTrie } from './label-trie.ts';
import { type MappedText, originalRange } from './mapped-text.ts';

/** A concept named in a text; `text` is `original.slice(start, end)`. */
export interface ConceptMatch {
  readonly concept: ConceptId;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A concept named in a folded text, by its place there. */
export interface FoldedMatch {
  readonly concept: ConceptId;
  readonly start: number;
  readonly end: number;
}

/** Finds the labels of concepts in texts. */
export interface ConceptMatcher {
  /** Longest labels first, none overlapping another, sorted by place, offsets of the original text. */
  match(text: string): readonly ConceptMatch[];
  /** The same in a text that is folded already. */
  matchFolded(folded: MappedText): readonly FoldedMatch[];
}

/**
 * A matcher for the labels of all concepts. The top ones, which only group others, are never found, but their labels still
 * keep shorter ones from matching inside them (漁業 in 農林漁業). A label that begins or ends with a Latin letter needs a word
 * boundary there (AI in 「AI・デジタル」, not in "AID"), one with a digit no further digit (6次産業, not 16次産業).
 */
export function buildConceptMatcher(concepts: readonly Concept[]): ConceptMatcher {
  const labels = concepts.flatMap((concept) =>
    labelsOf(concept).map((label) => ({ concept, folded: foldPlain(label) })),
  );
  const trie = createLabelTrie(labels.map(({ folded }) => folded));
  const matchFolded = (folded: MappedText): readonly FoldedMatch[] =>
    matchWords(trie, folded).flatMap(({ label, start, end }) => {
      const concept = labels[label]?.concept;
      if (concept === undefined || isFacet(concept)) return [];
      // Folding drops the long mark that ends a word, but keeps it before more katakana: センター・バス.
      return [{ concept: concept.id, start, end: folded.text[end] === 'ー' ? end + 1 : end }];
    });
  return {
    matchFolded,
    match: (text) => {
      const folded = foldText(text);
      return matchFolded(folded).map(({ concept, ...place }) => {
        const { start, end } = originalRange(folded, place.start, place.end);
        return { concept, start, end, text: text.slice(start, end) };
      });
    },
  };
}

/** Matches that respect the boundaries of Latin words and numbers. */
function matchWords(trie: LabelTrie, folded: MappedText): readonly LabelMatch[] {
  return trie.findLongest(folded.text, ({ start, end }) => isBoundary(folded, start) && isBoundary(folded, end));
}

/** False where a Latin word or a number of the original runs across this place. */
function isBoundary({ text, starts, ends }: MappedText, place: number): boolean {
  const before = text[place - 1] ?? '';
  const after = text[place] ?? '';
  const isInside = (/[a-z]/u.test(before) && /[a-z]/u.test(after)) || (/\d/u.test(before) && /\d/u.test(after));
  return !isInside || ends[place - 1] !== starts[place];
}
