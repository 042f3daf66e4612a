import type { Concept } from '../model/concept.ts';
import { labelsOf } from './concept-scheme.ts';
import type { CorpusWords } from './corpus-words.ts';
import { createDeletionIndex, type NearWord } from './deletion-index.ts';
import { findHomophones } from './find-homophones.ts';
import { foldPlain, foldText } from './fold-text.ts';
import { type KnownWord, listKnownWords } from './known-words.ts';
import type { Lexicon } from './lexicon.ts';
import { originalRange } from './mapped-text.ts';
import { findUnknownSpans, type UnknownSpan } from './unknown-spans.ts';

/** A stretch of a query that seems to be mistyped; `typed` is `query.slice(start, end)`. */
export interface TypingError {
  readonly typed: string;
  readonly offered: string;
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
/** Two words of three kanji that differ in one are mostly two words (水族館, 民族館). */
const SHORTEST_WITH_OTHER_KANJI = 4;
/** The same for katakana, unless only voicing or size differ (ホ and ボ, イ and ィ). */
const SHORTEST_WITH_OTHER_KATAKANA = 5;
const KANJI = /[\p{Script=Han}々]/u;
const KATAKANA = /^[ァ-ヺー]+$/u;
const LATIN = /^\p{Script=Latin}+$/u;

/**
 * Words of queries that neither the plans nor the vocabulary know and that are one edit away from one that is known: a character too
 * many, too few or wrong, or two exchanged; and compounds of kanji that are read like a known word. Words of fewer than three characters, and all that is known, are never corrected.
 */
export function createTypingErrors(
  concepts: readonly Concept[],
  known: { readonly corpus: CorpusWords; readonly lexicon: Lexicon },
): TypingErrors {
  const words = listKnownWords(concepts, known.corpus);
  const index = createDeletionIndex(words.map(({ folded }) => folded));
  const readings = readLabels(concepts, known);
  const isKnown = new Set(words.map(({ folded }) => folded));
  return {
    find(query) {
      const folded = foldText(query);
      if (folded.text.length > LONGEST_QUERY) return [];
      const { unknown, borders } = findUnknownSpans(folded, known);
      let done = 0;
      const mistyped = unknown.flatMap((span) => {
        const windows = windowsAround(span, borders).filter(({ start }) => start >= done);
        for (const { start, end } of windows) {
          const typed = folded.text.slice(start, end);
          if (isKnown.has(typed) || known.corpus.holds(typed)) return [];
          const word = firstPlausible(typed, index.findNear(typed), words);
          if (word === null) continue;
          done = end;
          return [toError(query, originalRange(folded, start, end), word.text)];
        }
        return [];
      });
      const misread = findHomophones(folded.text, readings, known)
        .filter(({ start, end }) => !isKnown.has(folded.text.slice(start, end)))
        .map(({ start, end, meant }) => toError(query, originalRange(folded, start, end), meant))
        .filter((one) => mistyped.every((other) => one.end <= other.start || other.end <= one.start));
      return [...mistyped, ...misread].sort((a, b) => a.start - b.start);
    },
  };
}

function toError(query: string, place: { readonly start: number; readonly end: number }, offered: string): TypingError {
  return { typed: query.slice(place.start, place.end), offered, ...place };
}

/** Labels of kanji alone by how they are read, as the lexicon cuts them. */
function readLabels(
  concepts: readonly Concept[],
  { lexicon }: { readonly lexicon: Lexicon },
): ReadonlyMap<string, string> {
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

function firstPlausible(typed: string, near: readonly NearWord[], words: readonly KnownWord[]): KnownWord | null {
  for (const { word, edit } of near) {
    const known = words[word];
    if (known !== undefined && isPlausible(typed, known.folded, edit)) return known;
  }
  return null;
}

function isPlausible(typed: string, known: string, { kind, at }: NearWord['edit']): boolean {
  if (/\d/u.test(typed) || /\d/u.test(known)) return false;
  if (LATIN.test(known)) return typed[0] === known[0] && plainEnglish(typed) !== plainEnglish(known);
  const [wrong, right] = [typed[at] ?? '', known[at] ?? ''];
  if (KATAKANA.test(known)) return known.length >= SHORTEST_WITH_OTHER_KATAKANA || isSameKana(wrong, right, kind);
  return kind !== 'substitute' || !KANJI.test(wrong + right) || known.length >= SHORTEST_WITH_OTHER_KANJI;
}

/** Plurals and British spellings are no errors. */
function plainEnglish(word: string): string {
  return word.replace(/s$/u, '').replaceAll('z', 's').replaceAll('our', 'or').replace(/tre$/u, 'ter');
}

function isSameKana(wrong: string, right: string, kind: NearWord['edit']['kind']): boolean {
  return kind === 'substitute' && plainKana(wrong) === plainKana(right);
}

/** Without voicing, and in full size. */
function plainKana(kana: string): string {
  const [plain = ''] = kana.normalize('NFD');
  return /[ァィゥェォッャュョヮ]/u.test(plain) ? String.fromCharCode(plain.charCodeAt(0) + 1) : plain;
}
