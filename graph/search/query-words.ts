import { foldWords } from '../vocabulary/fold-words.ts';
import { senseOfPair } from './function-words.ts';
import { findPlanWords } from './plan-words.ts';

/** A word of a query: a run of one script of its folded text, with what each of its characters counts. */
export interface QueryWord {
  readonly text: string;
  readonly script: Script;
  /** One weight for each UTF-16 code unit of `text`; 0 for what only joins words. */
  readonly weights: readonly number[];
}

type Script = 'kanji' | 'katakana' | 'hiragana' | 'latin' | 'number' | 'other';

const WORD =
  /(?<kanji>[\p{Script=Han}々〆]+)|(?<katakana>[\p{Script=Katakana}ー]+)|(?<hiragana>\p{Script=Hiragana}+)|(?<latin>\p{Script=Latin}[\p{Script=Latin}\p{M}]*)|(?<number>\d+)|(?<other>(?!\p{Script=Latin})\p{L}+)/gu;

/** What a character counts: two kanji name as much as three or four letters. */
const CHARACTER_WEIGHT = { kanji: 0.5, katakana: 1 / 3, hiragana: 0.4, latin: 0.3, number: 0.1, other: 0.5 } as const;
/** Long words must not drown the others of the query. */
const LONGEST_WORD = 2;
/** Short Latin words (DX, AI, KPI) are abbreviations of much longer ones. */
const SHORTEST_LATIN = 1;
/** A Latin word says as much as three Japanese characters. */
const LATIN_WORD_LENGTH = 3;
/** Share that stays of a word that every plan uses (支援, 推進). */
const PLAN_WORD_SHARE = 0.3;

/** The words of a query in order; grammar (する, について) and punctuation are left out. */
export function readQueryWords(text: string): readonly QueryWord[] {
  return [...foldWords(text).matchAll(WORD)]
    .map((match) => readWord(match[0], scriptOf(match.groups)))
    .filter(({ weights }) => weights.some((weight) => weight > 0));
}

/** Length of a query in characters as they count for its meaning: a Latin word as three, numbers and grammar not at all. */
export function queryLength(words: readonly QueryWord[]): number {
  return words.reduce((sum, { text, script }) => sum + (script === 'latin' ? LATIN_WORD_LENGTH : text.length), 0);
}

function scriptOf(groups: Readonly<Record<string, string | undefined>> | undefined): Script {
  const scripts = ['kanji', 'katakana', 'hiragana', 'latin', 'number'] as const;
  return scripts.find((script) => groups?.[script] !== undefined) ?? 'other';
}

function readWord(text: string, script: Script): QueryWord {
  const weights = Array.from({ length: text.length }, (): number => CHARACTER_WEIGHT[script]);
  if (script === 'hiragana') weights.splice(0, text.length, ...hiraganaWeights(text));
  if (script === 'kanji') {
    for (const [start, end] of findPlanWords(text)) {
      for (let i = start; i < end; i += 1) weights[i] = CHARACTER_WEIGHT.kanji * PLAN_WORD_SHARE;
    }
  }
  return { text, script, weights: scaled(weights, script) };
}

/** Hiragana counts where it can name something (まち, ごみ), not where it inflects or joins. */
function hiraganaWeights(text: string): readonly number[] {
  const isContent = Array.from({ length: text.length }, () => false);
  for (let i = 0; i + 1 < text.length; i += 1) {
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
