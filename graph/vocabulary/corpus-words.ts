import { foldPlain } from './fold-text.ts';
import type { Lexicon, LexiconPiece } from './lexicon.ts';
import { toHiragana } from './to-hiragana.ts';

/** The words of the loaded plans, as far as they can be read. */
export interface CorpusWords {
  /** Words and the compounds they form, folded, with how often they occur. */
  readonly counts: ReadonlyMap<string, number>;
  /** The most frequent word of each reading, in hiragana. */
  readonly readings: ReadonlyMap<string, string>;
  /** A word as the plans write it: folding drops the long mark that ends センター. */
  readonly surfaceOf: (word: string) => string;
  /** True where a folded text stands somewhere in the plans. */
  readonly holds: (folded: string) => boolean;
  /** True where a folded word of katakana stands alone or ends a longer one. */
  readonly endsWord: (folded: string) => boolean;
  /** False where the plans are longer than what is read: what is not held may still stand in them. */
  readonly isWhole: boolean;
}

/** More text than this is not read: it would take longer than a reader waits. */
const MOST_CHARACTERS = 500_000;
const KATAKANA = /^[ァ-ヺー]/u;
const LONGEST_COMPOUND = 10;
const MOST_PIECES = 5;
/** A compound of words that are each read in two ways has four readings; more are not kept. */
const MOST_READINGS = 4;
const SHORTEST_READING = 3;
const RUN = /(?<kanji>[\p{Script=Han}々]{2,})|(?<katakana>[ァ-ヺー]{3,})|(?<latin>\p{Script=Latin}{4,})/gu;
const LONG_MARKED = /[ァ-ヺー]{3,}ー(?![ァ-ヺー])/gu;

/** Reads the words of texts: those of kanji as the lexicon cuts them, katakana and Latin ones whole. */
export function readCorpusWords(texts: Iterable<string>, lexicon: Lexicon): CorpusWords {
  const counts = new Map<string, number>();
  const readings = new Map<string, Set<string>>();
  const add = (word: string, read: readonly string[]): void => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const reading of read) readings.set(reading, (readings.get(reading) ?? new Set()).add(word));
  };
  const { folded, surfaces, isWhole } = foldAll(texts);
  for (const { 0: run, groups } of folded.matchAll(RUN)) {
    if (groups?.kanji === undefined) add(run, groups?.katakana === undefined ? [] : [toHiragana(run)]);
    else for (const { written, read } of compoundsOf(lexicon.cut(run))) add(written, read);
  }
  for (const [written, reading] of lexicon.mixed) if (folded.includes(written)) add(written, [reading]);
  return {
    counts,
    readings: mostFrequent(readings, counts),
    surfaceOf: (word) => surfaces.get(word) ?? word,
    holds: (part) => folded.includes(part),
    endsWord: (word) => endings(folded, word).some((next) => !KATAKANA.test(next)),
    isWhole,
  };
}

/** The character that follows each place of a word in a text; empty at the end. */
function endings(text: string, word: string): readonly string[] {
  const found: string[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push(text[at + word.length] ?? '');
  return found;
}

function foldAll(texts: Iterable<string>): Pick<CorpusWords, 'isWhole'> & {
  readonly folded: string;
  readonly surfaces: ReadonlyMap<string, string>;
} {
  const folded: string[] = [];
  const surfaces = new Map<string, string>();
  let length = 0;
  for (const text of texts) {
    if (length > MOST_CHARACTERS) return { folded: folded.join('\n'), surfaces, isWhole: false };
    const one = foldPlain(text);
    length += one.length;
    folded.push(one);
    for (const [word] of text.normalize('NFKC').matchAll(LONG_MARKED)) surfaces.set(foldPlain(word), word);
  }
  return { folded: folded.join('\n'), surfaces, isWhole: true };
}

interface Compound {
  readonly written: string;
  readonly read: readonly string[];
}

/** All neighbouring pieces that form a word: known ones, at least one of them a word by itself. */
function compoundsOf(pieces: readonly LexiconPiece[]): readonly Compound[] {
  return pieces.flatMap((_, from) => {
    const compounds: Compound[] = [];
    let [written, hasWord] = ['', false];
    let read: readonly string[] = [''];
    for (const { text, readings, kind } of pieces.slice(from, from + MOST_PIECES)) {
      if (kind === 'unknown' || written.length + text.length > LONGEST_COMPOUND) break;
      written += text;
      hasWord ||= kind === 'word';
      read = read.flatMap((start) => readings.map((reading) => start + reading)).slice(0, MOST_READINGS);
      if (hasWord) compounds.push({ written, read });
    }
    return compounds;
  });
}

function mostFrequent(
  readings: ReadonlyMap<string, ReadonlySet<string>>,
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const best = new Map<string, string>();
  for (const [reading, words] of readings) {
    if (reading.length < SHORTEST_READING) continue;
    const [first] = [...words].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
    if (first !== undefined) best.set(reading, first);
  }
  return best;
}
