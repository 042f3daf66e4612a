import { REMOVE_MARKS } from './spelling-rules.ts';

/** Control and format characters, variation selectors and broken surrogates; middle dots stay, they are written. */
const SILENT = /[^\P{Cc}\s]|[\p{Cf}\p{Cs}\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
/** White space beside anything that is not Latin: plans break lines in the middle of words. */
const GAP = / (?![\p{Script=Latin}\d])|(?<![\p{Script=Latin}\d]) /gu;

/**
 * The form in which quoted words are compared: NFKC, lower case, without footnote marks and white space in Japanese text.
 * Spellings stay as they are written: 子供 is not こども here.
 */
export function foldExact(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(SILENT, '')
    .replace(REMOVE_MARKS.pattern, REMOVE_MARKS.replacement)
    .replace(/\s+/gu, ' ')
    .replace(GAP, '');
}
