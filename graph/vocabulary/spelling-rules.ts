import type { SpellingRule } from './mapped-text.ts';
import { COMPOUND_NOUNS } from './compound-nouns.ts';
import { NUMERALS, YEARS } from './number-rules.ts';

/**
 * Spellings that mean the same in Japanese administrative texts, all written as the first of their line.
 * Only what is safe everywhere: 「が」 for 「ヶ」 is left alone because it is a particle. Texts are already in NFKC and lower
 * case here, and years and numerals in digits.
 */
const SAME_SPELLINGS: readonly (readonly [written: string, ...variants: string[]])[] = [
  ['こども', '子ども', '子供', 'コドモ'],
  ['障害', '障がい', '障碍'],
  ['6次産業', '六次産業'],
  ['6次化', '六次化'],
  ['二地域居住', '2地域居住'],
  ['買物', '買い物'],
  ['空家', '空き家'],
  ['空地', '空き地'],
  ['空店舗', '空き店舗'],
  ['まちづくり', '街づくり', '町づくり', '街作り', '町作り', 'まち作り', '街造り', '町造り', 'まち創り'],
  ['ものづくり', 'モノづくり', 'もの作り', '物づくり'],
  ['ひとづくり', '人づくり', 'ひと作り', '人作り'],
  ['ひとり親', '1人親', '独り親'],
  ['ひとり暮らし', '1人暮らし', '1人ぐらし', '独り暮らし'],
  ['ひきこもり', '引きこもり', '引き籠もり', '引き籠り', '引籠り'],
  ['にぎわい', '賑わい'],
  ['ふれあい', '触れ合い', 'ふれ合い', '触れあい'],
  ['つながり', '繋がり'],
  ['関わ', 'かかわ'],
  ['橋梁', '橋りょう'],
  ['ごみ', 'ゴミ'],
  ['がん対策', '癌対策', 'ガン対策'],
  ['がん検診', '癌検診', 'ガン検診'],
  ['か所', 'ヶ所', 'ケ所', 'カ所', 'ヵ所', '箇所'],
  ['か年', 'ヶ年', 'ケ年', 'カ年', 'ヵ年', '箇年'],
  ['か月', 'ヶ月', 'ケ月', 'カ月', 'ヵ月', '箇月'],
  ['か国', 'ヶ国', 'ケ国', 'カ国', 'ヵ国', '箇国'],
  ['靭', '靱'],
  ['高', '髙'],
  ['崎', '﨑'],
  ['沢', '澤'],
  ['浜', '濱'],
  ['辺', '邊', '邉'],
  ['斎', '齋'],
  ['広', '廣'],
  ['国', '國'],
  ['竜', '龍'],
  ['口', '囗'],
  ['ケ', 'ヶ'],
  ['カ', 'ヵ'],
  ['バ', 'ヴァ'],
  ['ビ', 'ヴィ'],
  ['ベ', 'ヴェ'],
  ['ボ', 'ヴォ'],
  ['ブ', 'ヴ'],
  ['~', '〜'],
  ['-', '‐', '‑', '–', '—', '−'],
  ['σ', 'ς'],
];

const WRITTEN = new Map([
  ...SAME_SPELLINGS.flatMap(([written, ...variants]) => variants.map((variant) => [variant, written] as const)),
  ...COMPOUND_NOUNS.flatMap(({ shortest, variants }) => variants.map((variant) => [variant, shortest] as const)),
]);

/** Variant spellings become one; longer variants are listed first so that 取り組み is not cut at 取り. */
const UNIFY_WORDS: SpellingRule = {
  pattern: new RegExp([...WRITTEN.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu'),
  replacement: (found) => WRITTEN.get(found) ?? found,
};

/** Kanji and dashes that look like katakana, between katakana (インタ一ネット). */
const LOOKALIKES = new Map(
  [...'工エ夕タ卜ト才オ二ニ一ー―ー'.matchAll(/(.)(.)/gu)].map(([, seen = '', meant = '']) => [seen, meant]),
);
const MEND_KATAKANA: SpellingRule = {
  pattern: /(?<=[ァ-ヺー])[工夕卜才二一―](?=[ァ-ヺー])/gu,
  replacement: (found) => LOOKALIKES.get(found) ?? found,
};

/** Spellings by which words differ without meaning anything else, in the order in which they are made one. */
export const SPELLING_RULES: readonly SpellingRule[] = [MEND_KATAKANA, YEARS, NUMERALS, UNIFY_WORDS];

/** A long mark at the end of a katakana word of four or more characters: サーバー and サーバ, but not カー. */
export const DROP_LONG_MARK: SpellingRule = {
  pattern: /(?<=[ァ-ヺー]{2})[ァ-ヺ]ー(?![ァ-ヺー])/gu,
  replacement: (found) => found.slice(0, -1),
};

/**
 * Footnote marks inside words: （※8）, ※8, ※. Digits after a bare ※ stay where they count something (※6次産業化).
 */
export const REMOVE_MARKS: SpellingRule = {
  pattern: /\(※ ?\d{0,3} ?\)|※(?:\d{1,2}(?![\d次期年月日人件割歳つ]))?/gu,
  replacement: () => '',
};
