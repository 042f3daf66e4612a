import { REMOVE_MARKS, UNIFY_SPELLINGS } from './spelling-rules.ts';

/** As in `foldText`, but without white space, which separates Latin words here. */
const SILENT = /[^\P{Cc}\s]|[\p{Cf}\p{Cs}\uFE00-\uFE0F\u{E0100}-\u{E01EF}・·‧•]/gu;
/** White space inside Japanese text: plans break lines and cells in the middle of words. */
const GAP =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々])/gu;

/**
 * `foldText` for cutting into words: single spaces stay, except inside Japanese text. Without its spaces, the result is
 * what `foldText` gives.
 *
 * @example foldWords('移住 定住 Help Desk') === '移住定住 help desk'
 */
export function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(SILENT, '')
    .replace(/\s+/gu, ' ')
    .replace(REMOVE_MARKS.pattern, REMOVE_MARKS.replacement)
    .replace(GAP, '')
    .replace(UNIFY_SPELLINGS.pattern, UNIFY_SPELLINGS.replacement);
}
