import { REMOVE_MARKS, UNIFY_SPELLINGS } from './spelling-rules.ts';

/** Folded words whose usual spelling in plans is another one: a model knows that better. */
const USUAL = new Map([
  ['こども', '子ども'],
  ['空家', '空き家'],
  ['空店舗', '空き店舗'],
  ['買物', '買い物'],
]);
const FOLDED = new RegExp([...USUAL.keys()].join('|'), 'gu');

/**
 * A text for a model, the same for all known spellings of its words: NFKC, lower case, single spaces, no footnote marks, each
 * variant in the spelling that plans use most (子供・こども → 子ども).
 */
export function usualSpelling(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(REMOVE_MARKS.pattern, REMOVE_MARKS.replacement)
    .replace(UNIFY_SPELLINGS.pattern, UNIFY_SPELLINGS.replacement)
    .replace(FOLDED, (word) => USUAL.get(word) ?? word)
    .trim();
}
