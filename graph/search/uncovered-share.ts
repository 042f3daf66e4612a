import { cosine } from './cosine.ts';
import type { KeptToken, TokenTable } from './token-table.ts';

/**
 * How much of a query nothing in the given texts comes near to, in 0–1: the largest share of one token times its distance
 * (1 − cosine) from the nearest token of the texts. A token's share is its squared vector length among all of the query:
 * static models make telling words long and grammar short. 0 for no tokens.
 *
 * Late interaction (Khattab & Zaharia 2020, ColBERT) asked of all texts at once: 水族館の経営改善 meets 経営 and no 水族館.
 */
export function uncoveredShare(query: readonly number[], held: ReadonlySet<number>, table: TokenTable): number {
  const tokens = query.flatMap((number) => {
    const token = table.token(number);
    return token === undefined ? [] : [{ number, ...token }];
  });
  tokens.sort((a, b) => b.length - a.length);
  const all = tokens.reduce((sum, { length }) => sum + length ** 2, 0);
  if (all === 0) return 0;
  const texts = [...held].flatMap((number) => table.token(number) ?? []);
  let most = 0;
  for (const { direction, length } of tokens.filter(({ number }) => !held.has(number))) {
    const share = length ** 2 / all;
    // Longest first: no later token can be missed by more than its share.
    if (share <= most) break;
    most = Math.max(most, share * (1 - nearest(direction, texts)));
  }
  return most;
}

function nearest(direction: Float32Array, tokens: readonly KeptToken[]): number {
  return tokens.reduce((best, token) => Math.max(best, cosine(direction, token.direction)), 0);
}
