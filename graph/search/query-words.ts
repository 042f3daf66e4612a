import { foldWords } from '../vocabulary/fold-words.ts';
import { senseOfPair } from './function-words.ts';
import { findPlanWords } from './plan-words.ts';

/** A word of a query: a run of one script of its folded text, with what each of its characters counts. */
export interface QueryWord {
  readonly text: string;
  readonly script: Script;
  /** One weight for each UTF-16 code unit of `text`; 0 for what only joins words. */
  readonly weights: readonly number[];
  /** Hiragana that ends the word in the query (て of 子育て); empty where a particle or nothing follows. */
  readonly ending: string;
  /** Neighbouring characters that name something, by their place in `text`. */
  readonly pairs: readonly { readonly pair: string; readonly at: number }[];
}

type Script = 'kanji' | 'katakana' | 'hiragana' | 'latin' | 'number' | 'other';

const WORD =
  /(?<kanji>[\p{Script=Han}々〆]+)|(?<katakana>[\p{Script=Katakana}ー]+)|(?<hiragana>\p{Script=Hiragana}+)|(?<latin>\p{Script=Latin}[\p{Script=Latin}\p{M}]*)|(?<number>\d+)|(?<other>(?!\p{Script=Latin})\p{L}+)/gu;

/** お and ご at the end of hiragana belong to the kanji behind them (お年寄り). */
const HONORIFIC = /[おご]$/u;
/** Hiragana that nouns made of verbs end with (子育て, 見守り, 支え合い), without particles and forms of する. */
const ENDING = /^[いえきぎけげちてびべみめりれらわ]+/u;
const LONGEST_ENDING = 2;
const KANJI = /[\p{Script=Han}々〆]/u;

/** What a character counts: two kanji name as much as three or four letters. */
const CHARACTER_WEIGHT = { kanji: 0.5, katakana: 1 / 3, hiragana: 0.4, latin: 0.3, number: 0.1, other: 0.5 } as const;
/** Long words must not drown the others of the query. */
const LONGEST_WORD = 2;
/** Short Latin words (DX, AI, KPI) are abbreviations of much longer ones. */
const SHORTEST_LATIN = 1;
/** Share that stays of a word that every plan uses (支援, 推進). */
const PLAN_WORD_SHARE = 0.3;

/** The words of a query in order, each once; grammar (する, について) and punctuation are left out. */
export function readQueryWords(text: string): readonly QueryWord[] {
  const folded = foldWords(text);
  const places = new Map([...folded.matchAll(WORD)].map((match) => [match[0], match]));
  const words = [...places.values()].map((match) =>
    readWord(match[0], {
      script: scriptOf(match.groups),
      follows: folded[match.index - 1] ?? '',
      rest: folded.slice(match.index + match[0].length, match.index + match[0].length + LONGEST_ENDING),
    }),
  );
  const telling = words.filter((word) => !isSuffix(word) && word.weights.some((weight) => weight > 0));
  return telling.length > 0 ? telling : words;
}

/** A single kanji such as 化, 者 or 市 belongs to the word before it; alone it would be found everywhere. */
function isSuffix({ text, script }: QueryWord): boolean {
  return script === 'kanji' && text.length === 1 && findPlanWords(text).length > 0;
}

function scriptOf(groups: Readonly<Record<string, string | undefined>> | undefined): Script {
  const scripts = ['kanji', 'katakana', 'hiragana', 'latin', 'number'] as const;
  return scripts.find((script) => groups?.[script] !== undefined) ?? 'other';
}

/** Where a word stands: what it is written in, the character before it, and what comes after it. */
interface WordPlace {
  readonly script: Script;
  readonly follows: string;
  readonly rest: string;
}

function readWord(text: string, { script, follows, rest }: WordPlace): QueryWord {
  const weights = Array.from({ length: text.length }, (): number => CHARACTER_WEIGHT[script]);
  if (script === 'hiragana') weights.splice(0, text.length, ...hiraganaWeights(text, KANJI.test(follows)));
  if (script === 'kanji') {
    for (const [start, end] of findPlanWords(text)) {
      for (let i = start; i < end; i += 1) weights[i] = CHARACTER_WEIGHT.kanji * PLAN_WORD_SHARE;
    }
  }
  const ending = script === 'kanji' ? (ENDING.exec(rest)?.[0] ?? '') : '';
  return { text, script, weights: scaled(weights, script), ending, pairs: contentPairs(text) };
}

function contentPairs(text: string): QueryWord['pairs'] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => ({ pair: text.slice(at, at + 2), at })).filter(
    ({ pair }) => senseOfPair(pair) === 'content',
  );
}

/** Hiragana counts where it can name something (まち, ごみ), not where it inflects or joins: right after a kanji it does. */
function hiraganaWeights(text: string, followsKanji: boolean): readonly number[] {
  const isContent = Array.from({ length: text.length }, () => false);
  const end = text.length > 2 && HONORIFIC.test(text) ? text.length - 1 : text.length;
  for (let i = followsKanji ? 1 : 0; i + 1 < end; i += 1) {
    if (senseOfPair(text.slice(i, i + 2)) === 'content') isContent.fill(true, i, i + 2);
  }
  return isContent.map((counts) => (counts ? CHARACTER_WEIGHT.hiragana : 0));
}

function scaled(weights: readonly number[], script: Script): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return weights;
  const wanted = Math.min(LONGEST_WORD, script === 'latin' ? Math.max(SHORTEST_LATIN, sum) : sum);
  return weights.map((weight) => (weight * wanted) / sum);
}
