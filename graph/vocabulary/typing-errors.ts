import type { Concept } from '../model/concept.ts';
import { labelsOf } from './concept-scheme.ts';
import type { CorpusWords } from './corpus-words.ts';
import { createDeletionIndex } from './deletion-index.ts';
import { findHomophones } from './find-homophones.ts';
import { foldPlain, foldText } from './fold-text.ts';
import { createKnownNames } from './known-names.ts';
import { listKnownWords } from './known-words.ts';
import type { Lexicon } from './lexicon.ts';
import { originalRange } from './mapped-text.ts';
import type { Place } from './place-pieces.ts';
import { judgeEdit } from './plausible-edit.ts';
import { type CutQuery, findUnknownSpans, type UnknownSpan } from './unknown-spans.ts';

/** A stretch of a query that seems to be mistyped; `typed` is `query.slice(start, end)`. */
export interface TypingError {
  readonly typed: string;
  readonly offered: string;
  /** False where the typed word may well be meant: the other one is offered and never searched instead. */
  readonly isSure: boolean;
  readonly start: number;
  readonly end: number;
}

/** Finds typing errors in queries. */
export interface TypingErrors {
  /** From left to right, none overlapping another. */
  find(query: string): readonly TypingError[];
}

/** Longer queries are sentences and paragraphs: what they hold of rare words is rarely an error. */
const LONGEST_QUERY = 60;
const LONGEST_WORD = 20;
const SHORTEST_WORD = 3;
const NOTHING = { folded: '', text: '' };

/** What is offered for a typed word. */
type Offer = Pick<TypingError, 'offered' | 'isSure'>;

/** What is known of a stretch of a folded query. */
interface Judge {
  readonly isKnown: (typed: string) => boolean;
  readonly offerFor: (typed: string, unknown: Place) => Offer | null;
}

/**
 * Words of queries that neither the plans nor the vocabulary know and that are one plausible edit away from one that is known (see
 * `judgeEdit`), and compounds of kanji that are read like a known word. Words of fewer than three characters, and all that is known, are
 * never corrected.
 */
export function createTypingErrors(
  concepts: readonly Concept[],
  { corpus, lexicon }: { readonly corpus: CorpusWords; readonly lexicon: Lexicon },
): TypingErrors {
  const words = listKnownWords(concepts, corpus);
  const index = createDeletionIndex(words.map(({ folded }) => folded));
  const readings = readLabels(concepts, lexicon);
  const vocabulary = { corpus, lexicon, names: createKnownNames(concepts) };
  const judge: Judge = {
    isKnown: (typed) => corpus.holds(typed) || vocabulary.names.holds(typed),
    offerFor: (typed, unknown) => {
      for (const { word, edit } of index.findNear(typed)) {
        const { folded: known, text: offered } = words[word] ?? NOTHING;
        const plausibility = judgeEdit({ typed, unknown, known, edit }, lexicon);
        if (plausibility !== 'none') return { offered, isSure: plausibility === 'sure' };
      }
      return null;
    },
  };
  return {
    find(query) {
      const folded = foldText(query);
      if (folded.text.length > LONGEST_QUERY) return [];
      const toError = ({ start, end, offered, isSure }: Offer & Place): TypingError => {
        const place = originalRange(folded, start, end);
        return { typed: query.slice(place.start, place.end), offered, isSure, ...place };
      };
      const mistyped = findMistyped(folded.text, findUnknownSpans(folded, vocabulary), judge).map(toError);
      const misread = findHomophones(folded.text, readings, vocabulary)
        .map(({ start, end, meant }) => toError({ start, end, offered: meant, isSure: true }))
        .filter((one) => mistyped.every((other) => one.end <= other.start || other.end <= one.start));
      return [...mistyped, ...misread].sort((a, b) => a.start - b.start);
    },
  };
}

/** Goes through the unknown spans from left to right; what one takes of the words around it is not offered again. */
function findMistyped(text: string, { unknown, borders }: CutQuery, judge: Judge): readonly (Offer & Place)[] {
  const found: (Offer & Place)[] = [];
  for (const span of unknown) {
    const done = found.at(-1)?.end ?? 0;
    const windows = windowsAround(span, borders).filter(({ start }) => start >= done);
    for (const [index, { start, end }] of windows.entries()) {
      const offer = judge.offerFor(text.slice(start, end), { start: span.start - start, end: span.end - start });
      if (offer === null) continue;
      const isKnown = windows.slice(0, index + 1).some((window) => judge.isKnown(text.slice(window.start, window.end)));
      if (!isKnown) found.push({ ...offer, start, end });
      break;
    }
  }
  return found;
}

/** Labels of kanji alone by how they are read, as the lexicon cuts them. */
function readLabels(concepts: readonly Concept[], lexicon: Lexicon): ReadonlyMap<string, string> {
  const labels = concepts
    .flatMap(labelsOf)
    .map(foldPlain)
    .filter((label) => /^[\p{Script=Han}々]+$/u.test(label));
  return new Map(
    labels.map((label) => [
      lexicon
        .cut(label)
        .map(({ readings }) => readings[0] ?? label)
        .join(''),
      label,
    ]),
  );
}

/** Stretches between borders that hold the unknown one, the longest first: what stands around a word tells most about it. */
function windowsAround(span: UnknownSpan, borders: readonly number[]): readonly UnknownSpan[] {
  const starts = borders.filter((border) => border <= span.start);
  const ends = borders.filter((border) => border >= span.end);
  return starts
    .flatMap((start) => ends.map((end) => ({ start, end })))
    .filter(({ start, end }) => end - start >= SHORTEST_WORD && end - start <= LONGEST_WORD)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}
