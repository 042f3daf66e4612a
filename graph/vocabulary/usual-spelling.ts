import { COMPOUND_NOUNS } from './compound-nouns.ts';
import { applyRules } from './mapped-text.ts';
import { REMOVE_MARKS, SPELLING_RULES } from './spelling-rules.ts';

/** Compound nouns that plans write without kana. */
const KEPT_SHORT = new Set(['取組', '手続', '受付', '割引', '支払', '見積', '届出', '取引', '繰越']);
/** Folded words whose usual spelling in plans is another one: a model knows that better. */
const USUAL = new Map([
  ['こども', '子ども'],
  ['空家', '空き家'],
  ['空店舗', '空き店舗'],
  ['買物', '買い物'],
  ...COMPOUND_NOUNS.map(({ shortest, full }) => [shortest, KEPT_SHORT.has(shortest) ? shortest : full] as const),
]);
const FOLDED = new RegExp([...USUAL.keys()].join('|'), 'gu');
/** Where the verb changes what its noun ends with: 取り組む, 支え合って, but 受け入れる. */
const STEMS = new Map(
  COMPOUND_NOUNS.filter(({ full }) => /[いきぎしちびみり]$/u.test(full)).map(({ shortest, stem }) => [shortest, stem]),
);
const VERBS = new RegExp(`(?:${[...STEMS.keys()].join('|')})(?=[うくぐすつぬぶむるっん])`, 'gu');

/**
 * A text for a model, the same for all known spellings of its words: NFKC, lower case, single spaces, no footnote marks, each
 * variant in the spelling that plans use most (子供・こども → 子ども).
 */
export function usualSpelling(text: string): string {
  const spaced = text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ');
  return applyRules(spaced, [REMOVE_MARKS, ...SPELLING_RULES])
    .replace(VERBS, (word) => STEMS.get(word) ?? word)
    .replace(FOLDED, (word) => USUAL.get(word) ?? word)
    .trim();
}
