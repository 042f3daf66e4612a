import { foldText } from '../vocabulary/fold-text.ts';
import { type MappedText, originalRange } from '../vocabulary/mapped-text.ts';
import type { FoldMemo } from './fold-memo.ts';
import type { QueryWord } from './query-words.ts';
import type { TextMatch } from './search-hit.ts';

/** A stretch of a field; UTF-16 offsets, end exclusive. */
interface Run {
  readonly start: number;
  readonly end: number;
}

const KANJI = /[\p{Script=Han}々〆]/u;
const HIRAGANA = /^[ぁ-ゖー]+$/u;
const PARTICLE = /[をはがのにでとへもや]/u;

/**
 * Runs of title and text that the query's words show in: two neighbouring characters of a word, whole Latin words and
 * numbers, and single kanji where they are a word of their own on both sides. Particles at the edges of a run are left
 * out. Words that only mean the same are not marked. Sorted by field and place, without overlaps. `fold` is `foldText`, or remembers
 * what it gives.
 */
export function markMatches(
  words: readonly QueryWord[],
  fields: { readonly title: string; readonly text: string },
  fold: FoldMemo<MappedText> = foldText,
): readonly TextMatch[] {
  return (['title', 'text'] as const).flatMap((field) => {
    const original = fields[field];
    const folded = fold(original);
    const runs = markedRuns(words, folded).map(({ start, end }) => originalRange(folded, start, end));
    return joined(runs).map(({ start, end }): TextMatch => {
      return { field, text: original.slice(start, end), start, end };
    });
  });
}

/** Folding writes some characters out (R6 as a year): runs apart in the folded text may share what was written. */
function joined(runs: readonly Run[]): readonly Run[] {
  const apart: Run[] = [];
  for (const run of runs) {
    const last = apart.at(-1);
    if (last === undefined || run.start >= last.end) apart.push(run);
    else apart.splice(-1, 1, { start: last.start, end: Math.max(last.end, run.end) });
  }
  return apart;
}

function markedRuns(words: readonly QueryWord[], folded: MappedText): readonly Run[] {
  const marked = new Uint8Array(folded.text.length);
  const isOnlySingles = words.every(({ text }) => text.length === 1);
  for (const word of words) {
    for (const { start, end } of occurrences(word, folded, isOnlySingles)) marked.fill(1, start, end);
  }
  return runsOf(marked, folded.text).filter((run) => isTelling(folded.text.slice(run.start, run.end), words));
}

/** Two hiragana alone are mostly grammar, unless they are a whole word of the query (ごみ). */
function isTelling(run: string, words: readonly QueryWord[]): boolean {
  return run.length > 2 || !HIRAGANA.test(run) || words.some(({ text }) => text === run);
}

function occurrences(word: QueryWord, folded: MappedText, isOnlySingles: boolean): readonly Run[] {
  const { text, script, pairs } = word;
  if (script === 'latin' || script === 'number') {
    return places(folded.text, text).filter((run) => isWholeWord(folded, run));
  }
  if (text.length === 1) {
    const found = places(folded.text, text).filter((run) => isOnlySingles || isLoneKanji(folded.text, run.start));
    return found.map((run) => withEnding(folded.text, run, word));
  }
  const last = text.slice(-2);
  return [...new Set(pairs.map(({ pair }) => pair))].flatMap((pair) => {
    const found = places(folded.text, pair);
    return pair === last ? found.map((run) => withEnding(folded.text, run, word)) : found;
  });
}

/** The run with as much of the word's ending as the text has behind it: 子育て for 子育. */
function withEnding(text: string, { start, end }: Run, { ending }: QueryWord): Run {
  let after = end;
  while (after - end < ending.length && text[after] === ending[after - end]) after += 1;
  return { start, end: after };
}

function places(text: string, wanted: string): readonly Run[] {
  const found: Run[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    found.push({ start: at, end: at + wanted.length });
  }
  return found;
}

function isLoneKanji(text: string, at: number): boolean {
  return !KANJI.test(text[at - 1] ?? '') && !KANJI.test(text[at + 1] ?? '');
}

/** Latin letters or digits may stand beside it only across white space of the original. */
function isWholeWord({ text, starts, ends }: MappedText, { start, end }: Run): boolean {
  const isCut = (place: number): boolean => {
    const [before, after] = [text[place - 1] ?? '', text[place] ?? ''];
    const isSameKind =
      (/\p{Script=Latin}/u.test(before) && /\p{Script=Latin}/u.test(after)) ||
      (/\d/u.test(before) && /\d/u.test(after));
    return !isSameKind || ends[place - 1] !== starts[place];
  };
  return isCut(start) && isCut(end);
}

function runsOf(marked: Uint8Array, text: string): readonly Run[] {
  const runs: Run[] = [];
  for (let start = marked.indexOf(1); start >= 0;) {
    const gap = marked.indexOf(0, start);
    const end = gap < 0 ? marked.length : gap;
    runs.push(...withoutEdges(text, { start, end }));
    start = marked.indexOf(1, end);
  }
  return runs;
}

/** Particles at the edges stay out where they touch something else than hiragana: を after 支援, but not も of こども. */
function withoutEdges(text: string, { start, end }: Run): readonly Run[] {
  let [from, to] = [start, end];
  while (from < to && PARTICLE.test(text[from] ?? '') && !isHiragana(text[from + 1])) from += 1;
  while (to > from && PARTICLE.test(text[to - 1] ?? '') && !isHiragana(text[to - 2])) to -= 1;
  return from < to ? [{ start: from, end: to }] : [];
}

function isHiragana(character: string | undefined): boolean {
  return character !== undefined && HIRAGANA.test(character);
}
