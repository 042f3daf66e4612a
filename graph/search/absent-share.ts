import { readsAsText } from './reads-as-text.ts';

/** A word of a query that no plan holds, as it was typed. */
export interface AbsentWord {
  readonly text: string;
  /** How much of it is missing, 0–1: what names a kind of something the plans speak of (空き家バンク, where they do of 空き家) is mostly there. */
  readonly missing: number;
}

/** Digits count as the kanji that may stand for them (第三次, 第3次). */
const LETTER = /[\p{Script=Han}々\p{Script=Katakana}ー\p{Script=Latin}\p{Nd}]/gu;
const HIRAGANA = /\p{Script=Hiragana}/gu;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const KANA_ONLY = /^[\p{Script=Hiragana}ー]+$/u;
/** What names something ends in a noun (打ち上げ), what says something in the plain form of a verb (野菜を売る). */
const VERB_END = /[うくぐすつぬぶむるいただ]$/u;
/** What only asks: of 給食の献立を知りたい the words before it name what is asked. */
const REQUEST =
  /(?:を|は|が|について|に関して)?(?:知りたい|教えて(?:ください|ほしい)?|調べたい|見たい|比べたい|探してい(?:る|ます)|ありますか|あるか)(?:です|のですが)?$/u;
const SENTENCE_END = /[。．.？?！!]+$/u;
/** Above this share of hiragana a query is said rather than named: its words need not be those of a plan. */
const MOST_HIRAGANA = 0.4;

/**
 * How much of what a query names lies in words that no plan holds, in 0–1 of its letters without hiragana. A phrase joined by の is held
 * no better than its worst part: 空港の誘致 asks nothing of 誘致 alone. 0 for a wish that says something in a sentence
 * (よそから移ってくる家族へのお金の助け), which plans say in other words; of a pasted text its words count all the same.
 */
export function absentShare(query: string, absent: readonly AbsentWord[]): number {
  if (absent.length === 0) return 0;
  if (readsAsText(query) || !JAPANESE.test(query)) return shareOf(query, absent);
  if (absent.every(({ text }) => KANA_ONLY.test(text))) return shareOfKana(query, absent);
  const asked = query.trim().replace(SENTENCE_END, '').replace(REQUEST, '');
  if (isSaid(asked)) return 0;
  const phrases = asked
    .split(/\s+/u)
    .map((text) => ({ letters: count(text, LETTER), share: phraseShare(text, absent) }));
  const letters = phrases.reduce((sum, phrase) => sum + phrase.letters, 0);
  return letters === 0 ? 0 : phrases.reduce((sum, phrase) => sum + phrase.letters * phrase.share, 0) / letters;
}

/** A word in kana alone stands apart from the rest of a query. */
function shareOfKana(query: string, absent: readonly AbsentWord[]): number {
  const lost = absent.reduce((sum, { text, missing }) => sum + text.length * missing, 0);
  return Math.min(1, lost / query.replace(/\s+/gu, '').length);
}

function phraseShare(phrase: string, absent: readonly AbsentWord[]): number {
  return Math.max(...phrase.split('の').map((part) => shareOf(part, absent)));
}

function shareOf(part: string, absent: readonly AbsentWord[]): number {
  const letters = count(part, LETTER);
  const lost = absent.reduce(
    (sum, { text, missing }) => sum + (part.includes(text) ? count(text, LETTER) * missing : 0),
    0,
  );
  return letters === 0 ? 0 : Math.min(1, lost / letters);
}

function isSaid(query: string): boolean {
  const text = query.replace(/\s+/gu, '');
  return VERB_END.test(text) || count(text, HIRAGANA) > MOST_HIRAGANA * text.length;
}

function count(text: string, characters: RegExp): number {
  return text.match(characters)?.length ?? 0;
}
