import { applyRules } from './mapped-text.ts';
import { DROP_LONG_MARK, REMOVE_MARKS, SPELLING_RULES } from './spelling-rules.ts';

/** As in `foldText`, but without white space, which separates Latin words here. */
const SILENT = /[^\P{Cc}\s]|[\p{Cf}\p{Cs}\uFE00-\uFE0F\u{E0100}-\u{E01EF}・·‧•]/gu;
/** White space inside Japanese text: plans break lines and cells in the middle of words. */
const GAP =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々])/gu;

const RULES = [...SPELLING_RULES, DROP_LONG_MARK];

/**
 * `foldText` for cutting into words: single spaces stay, except inside Japanese text. Without its spaces, the result is
 * what `foldText` gives.
 *
 * @example foldWords('移住 定住 Help Desk') === '移住定住 help desk'
 */
export function foldWords(text: string): string {
  const spaced = text.normalize('NFKC').toLowerCase().replace(SILENT, '').replace(/\s+/gu, ' ');
  return applyRules(applyRules(spaced, [REMOVE_MARKS]).replace(GAP, ''), RULES);
}
