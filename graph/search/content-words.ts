import { foldText } from '../vocabulary/fold-text.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { originalRange } from '../vocabulary/mapped-text.ts';
import { placePieces } from '../vocabulary/place-pieces.ts';
import { findPlanWords } from './plan-words.ts';

/** A word of a text that names something: `key` is its folded spelling, `text.slice(start, end)` the word as printed. */
export interface ContentWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Runs that can hold words, kanji with the hiragana behind them (子育て), katakana with Latin letters before them (UIJターン). */
const RUN =
  /(?<kanji>[\p{Script=Han}々]{2,})(?<kana>\p{Script=Hiragana}{0,2})|(?<other>\p{Script=Latin}*[\p{Script=Katakana}ー]{2,}|\p{Script=Latin}{2,})/gu;
const SHORTEST = 2;

/**
 * The words of a text by which two texts can be held against each other, in order of place and without overlaps: words of the
 * lexicon in runs of kanji; runs of katakana, of Latin letters and of the one behind the other (ECサイト) whole. Particles, endings, numbers, single kanji and words
 * that every plan uses (支援, 推進) are left out. Offsets are UTF-16 code units of the text as given.
 */
export function readContentWords(text: string, lexicon: Lexicon): readonly ContentWord[] {
  const folded = foldText(text);
  const runs = [...folded.text.matchAll(RUN)].flatMap(({ index, groups }) => {
    const { kanji, kana = '', other } = groups ?? {};
    return kanji === undefined ? [{ key: other ?? '', at: index }] : cutKanji({ kanji, kana, at: index }, lexicon);
  });
  return runs
    .filter(({ key }) => key.length >= SHORTEST && !isPlanWord(key))
    .map(({ key, at }) => ({ key, ...originalRange(folded, at, at + key.length) }));
}

interface Run {
  readonly kanji: string;
  readonly kana: string;
  readonly at: number;
}

interface Piece {
  readonly key: string;
  readonly at: number;
}

function cutKanji({ kanji, kana, at }: Run, lexicon: Lexicon): readonly Piece[] {
  const mixed = endingWord(kanji, kana, lexicon);
  const rest = mixed === null ? kanji : kanji.slice(0, mixed.from);
  const pieces = placePieces(lexicon.cut(rest), at).filter(({ kind }) => kind === 'word');
  const words = pieces.map(({ text, start }): Piece => ({ key: text, at: start }));
  return mixed === null ? words : [...words, { key: mixed.key, at: at + mixed.from }];
}

/** The longest word of the lexicon that ends with hiragana behind the run: 子育て in 地域子育て. */
function endingWord(kanji: string, kana: string, lexicon: Lexicon): { key: string; from: number } | null {
  for (let from = 0; from < kanji.length; from += 1) {
    for (let length = kana.length; length > 0; length -= 1) {
      const key = kanji.slice(from) + kana.slice(0, length);
      if (lexicon.has(key)) return { key, from };
    }
  }
  return null;
}

function isPlanWord(word: string): boolean {
  return findPlanWords(word).reduce((covered, [start, end]) => covered + end - start, 0) === word.length;
}
