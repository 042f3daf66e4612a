import type { SpellingRule } from './mapped-text.ts';

/**
 * Spellings that mean the same in Japanese administrative texts, all written as the first of their line.
 * Only whole words that are safe everywhere: 「が」 for 「ヶ」 is left alone because it is a particle, bare okurigana
 * of verbs too. Texts are already in NFKC and lower case here.
 */
const SAME_SPELLINGS: readonly (readonly [written: string, ...variants: string[]])[] = [
  ['こども', '子ども', '子供'],
  ['障害', '障がい', '障碍'],
  ['6次産業', '六次産業'],
  ['6次化', '六次化'],
  ['取組', '取り組み', '取組み'],
  ['手続', '手続き'],
  ['受入', '受け入れ', '受入れ'],
  ['引継', '引き継ぎ', '引継ぎ'],
  ['買物', '買い物'],
  ['空家', '空き家'],
  ['空地', '空き地'],
  ['空店舗', '空き店舗'],
  ['まちづくり', '街づくり', '町づくり'],
  ['橋梁', '橋りょう'],
  ['ごみ', 'ゴミ'],
  ['靭', '靱'],
  ['高', '髙'],
  ['崎', '﨑'],
  ['ケ', 'ヶ'],
  ['カ', 'ヵ'],
  ['~', '〜'],
  ['-', '‐', '‑', '–', '—', '−'],
  ['σ', 'ς'],
];

const WRITTEN = new Map(
  SAME_SPELLINGS.flatMap(([written, ...variants]) => variants.map((variant) => [variant, written])),
);

/** Variant spellings become one; longer variants are listed first so that 取り組み is not cut at 取り. */
export const UNIFY_SPELLINGS: SpellingRule = {
  pattern: new RegExp([...WRITTEN.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu'),
  replacement: (found) => WRITTEN.get(found) ?? found,
};

/**
 * Footnote marks inside words: （※8）, ※8, ※. Digits after a bare ※ stay where they count something (※6次産業化).
 */
export const REMOVE_MARKS: SpellingRule = {
  pattern: /\(※ ?\d{0,3} ?\)|※(?:\d{1,2}(?![\d次期年月日人件割歳つ]))?/gu,
  replacement: () => '',
};
