import type { TokenTable } from './token-table.ts';

/** Texts in which a query's tokens are looked for. */
export interface CoveringTexts {
  /** Numbers of their tokens. */
  readonly tokens: ReadonlySet<number>;
  /** True where one of the texts holds a token by its letters: models cut 橋梁 in one text and 橋 in another. */
  readonly holds: (token: string) => boolean;
}

/**
 * How much of a query nothing in the given texts comes near to, in 0–1: the largest share of one token times its distance
 * (1 − cosine) from the nearest token of the texts. A token's share is its squared vector length among all of the query:
 * static models make telling words long and grammar short. 0 for no tokens.
 *
 * Late interaction (Khattab & Zaharia 2020, ColBERT) asked of all texts at once: 水族館の経営改善 meets 経営 and no 水族館.
 */
export function uncoveredShare(query: readonly number[], texts: CoveringTexts, table: TokenTable): number {
  const tokens = query.map((number) => ({ number, weight: table.lengthOf(number) ** 2 }));
  tokens.sort((a, b) => b.weight - a.weight);
  const all = tokens.reduce((sum, { weight }) => sum + weight, 0);
  let most = 0;
  for (const { number, weight } of tokens) {
    const share = all === 0 ? 0 : weight / all;
    // Longest first: no later token can be missed by more than its share.
    if (share <= most) break;
    if (texts.holds(table.textOf(number))) continue;
    // From there on it is missed by no more than another one.
    const enough = 1 - most / share;
    most = Math.max(most, share * (1 - table.nearestOf(number, texts.tokens, enough)));
  }
  return most;
}
