import type { SpellingRule } from './mapped-text.ts';

/** The year before the first of each era, by name and by the letter that stands for it. */
const ERAS: readonly (readonly [name: string, before: number, years: number])[] = [
  ['令和', 2018, 60],
  ['平成', 1988, 31],
  ['昭和', 1925, 64],
  ['r', 2018, 60],
  ['h', 1988, 31],
];
const DIGITS = '一二三四五六七八九';

/**
 * Years of eras as years of the common calendar: 令和7年度, 令和七年度 and R7 (which plans use for fiscal years) are all 2025年度.
 * Texts are in NFKC and lower case; years that an era does not have stay as they are.
 */
export const YEARS: SpellingRule = {
  pattern:
    /(?:令和|平成|昭和)(?:\d{1,2}(?!\d)|元(?=年)|[一二三四五六七八九十]{1,3}(?=年))|(?<![\p{Script=Latin}\d.-])[rh]\d{1,2}(?:年度?)?(?![\p{Script=Latin}\d])/gu,
  replacement: (found) => {
    const [name, before, years] = ERAS.find(([era]) => found.startsWith(era)) ?? ['', 0, 0];
    const [, written = '', unit = ''] = /^(.+?)(年度?)?$/u.exec(found.slice(name.length)) ?? [];
    const year = toNumber(written);
    if (year < 1 || year > years) return found;
    return `${before + year}${name.length === 1 ? unit || '年度' : ''}`;
  },
};

const NUMERAL = '[一二三四五六七八九十]{1,3}';
/** What is counted, or the beginning of it. */
const COUNTED = '(?=次|期|年|人|歳|代|回|割|世代|[かヶケカヵ箇][所月年国])';
/** What is counted after 第. */
const IN_ORDER = '(?=次|期|回|章|節|条|号|版|子|セクタ)';

/** Kanji numerals up to 99 in digits, before what is counted: 第三次 is 第3次, 二十代 20代. 第三者, 一部 and 統一期間 are words. */
export const NUMERALS: SpellingRule = {
  pattern: new RegExp(
    `(?<=第)${NUMERAL}${IN_ORDER}|(?:(?<![\\p{Script=Han}々])|(?<=[約各毎満計全年週月日]))${NUMERAL}${COUNTED}`,
    'gu',
  ),
  replacement: (found) => {
    const number = toNumber(found);
    return number === 0 ? found : String(number);
  },
};

/** A number up to 99 in digits or kanji, 元 as the first; 0 for everything else. */
function toNumber(written: string): number {
  if (/^\d+$/u.test(written)) return Number(written);
  if (written === '元') return 1;
  const [, tens, ten, ones = ''] = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(written) ?? [];
  if (tens === undefined || (ten === '' && tens !== '' && ones !== '')) return 0;
  if (ten === '') return digit(tens + ones);
  return 10 * (tens === '' ? 1 : digit(tens)) + digit(ones);
}

/** 1–9; 0 for an empty text. */
function digit(kanji: string): number {
  return kanji === '' ? 0 : DIGITS.indexOf(kanji) + 1;
}
