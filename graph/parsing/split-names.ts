import { dropMatches, sliceText, trimText, type SourceText } from '../reading/source-text.ts';
import { compileCode } from './numbering.ts';
import type { ReferenceRule } from './plan-profile.ts';

/** A name of a cell, with the codes that stand in it. */
export interface CodedName {
  readonly title: SourceText;
  readonly codes: readonly SourceText[];
}

/** Pattern of a code in brackets; group 1 is the code. */
function bracketed(rule: ReferenceRule): RegExp {
  return new RegExp(`[(（](${compileCode(rule.code).source})[)）]`, 'gu');
}

/** True where a cell holds a code of the other classification: it then names measures and is no running text. */
export function hasCode(cell: SourceText, rule: ReferenceRule | undefined): boolean {
  return rule !== undefined && bracketed(rule).test(cell.text);
}

/**
 * The names of a cell. It holds several where a code in brackets is followed by 、 and a further name with a code:
 * `読書活動の推進（3(2)オ）、給食施設の整備（3(6)イ）`. Two codes joined by other words (`…(1(6)ア)や、…`) are one name.
 */
export function splitNames(cell: SourceText, rule: ReferenceRule | undefined): readonly CodedName[] {
  if (rule === undefined) return [{ title: cell, codes: [] }];
  const pattern = bracketed(rule);
  const matches = [...cell.text.matchAll(pattern)];
  const names: CodedName[] = [];
  let from = 0;
  matches.forEach((match, index) => {
    const end = match.index + match[0].length;
    if (index < matches.length - 1 && cell.text[end] === '、') {
      names.push(toName(sliceText(cell, from, end), pattern));
      from = end + 1;
    }
  });
  return [...names, toName(sliceText(cell, from), pattern)];
}

function toName(text: SourceText, pattern: RegExp): CodedName {
  const codes = [...text.text.matchAll(pattern)].map((match) => {
    return sliceText(text, match.index + 1, match.index + match[0].length - 1);
  });
  return { title: trimText(dropMatches(text, pattern)), codes };
}
