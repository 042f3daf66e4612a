import { InvalidInputError } from '../errors.ts';
import { sliceText, trimText, type SourceText } from '../reading/source-text.ts';

/** A heading taken apart. `number` is `null` where the numbering is a mere mark (○, ■). */
export interface NumberedHeading {
  readonly number: SourceText | null;
  readonly title: SourceText;
}

/** A compiled way of numbering. */
export interface Numbering {
  readonly template: string;
  /** `null` where the text is not numbered this way. */
  readonly find: (text: SourceText) => NumberedHeading | null;
  /** True where the number stands alone and the title follows in the next line. */
  readonly isNumberOnly: boolean;
}

/** What a character of a template stands for; every other character stands for itself. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  N: '[0-9０-９]+',
  '①': '[①-⑳❶-❿]',
  I: '(?:[Ⅰ-Ⅻ]|[IVX]{1,5})',
  一: '[一二三四五六七八九十]{1,3}',
  ア: '[ァ-ヶ]',
  A: '[A-ZＡ-Ｚ]',
  '(': '[(（]',
  ')': '[)）]',
  '○': '[○◯〇]',
  '-': '[-－−‐]',
  '.': '[.．]',
  ':': '[:：]',
  ' ': '[ \\t\\u3000]+',
};

const compiled = new Map<string, Numbering>();

/**
 * Compiles a way of numbering as a person writes it: `N *`, `(N) *`, `①*`, `基本目標N`, `■視点N:*`. N stands for digits,
 * ① for any circled number, I for a Roman numeral, 一 for kanji numerals, ア for one katakana, A for one Latin capital,
 * a space for white space, * for the title; brackets, hyphens, dots and colons also match their full-width forms.
 * The expression has no nested repetition, so matching is linear. Refuses an empty template and more than one *.
 */
export function compileNumbering(template: string): Numbering {
  const known = compiled.get(template);
  if (known !== undefined) return known;
  const parts = template.split('*');
  if (template.trim() === '' || parts.length > 2) {
    throw new InvalidInputError(`compileNumbering: "${template}" is no numbering; write for example "(N) *"`, {
      details: { template },
    });
  }
  const [before = '', after] = parts;
  const expression = new RegExp(
    `^(${toPattern(before)})${after === undefined ? '' : `(.*)${toPattern(after)}`}$`,
    'su',
  );
  const numbering = { template, isNumberOnly: after === undefined, find: (text: SourceText) => find(text, expression) };
  compiled.set(template, numbering);
  return numbering;
}

/** Pattern of one code without a title (`N(N)ア`), for finding codes inside a text; global. */
export function compileCode(template: string): RegExp {
  return new RegExp(toPattern(template), 'gu');
}

function toPattern(template: string): string {
  return Array.from(template)
    .map((character) => PLACEHOLDERS[character] ?? escape(character))
    .join('');
}

function escape(character: string): string {
  return /[\\^$*+?.()|[\]{}/]/.test(character) ? `\\${character}` : character;
}

function find(text: SourceText, expression: RegExp): NumberedHeading | null {
  const match = expression.exec(text.text);
  if (match?.[1] === undefined) return null;
  const title = match[2];
  const titleFrom = match[1].length;
  return {
    number: cutNumber(sliceText(text, 0, titleFrom)),
    title: trimText(sliceText(text, titleFrom, titleFrom + (title?.length ?? 0))),
  };
}

/** Number without marks before it and punctuation behind it; `null` where only a mark was there. */
function cutNumber(printed: SourceText): SourceText | null {
  const from = /^[○◯〇■□◆◇●【\s]*/u.exec(printed.text)?.[0].length ?? 0;
  const to = printed.text.replace(/[:：.．、\s○◯〇【]+$/u, '').length;
  const number = sliceText(printed, from, to);
  return number.text === '' ? null : number;
}
