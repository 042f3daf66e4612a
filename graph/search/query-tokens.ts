import type { TokenWeight } from './index-tokens.ts';
import { senseOfPair } from './function-words.ts';
import { type Token, tokenise } from './tokenise.ts';

/** What one token of a query counts. Single kanji repeat what their pairs say and only break ties, unless they stand alone. */
const WEIGHTS = { word: 1.5, content: 1, number: 0.5, lone: 0.5, edge: 0.2, function: 0.1, single: 0.1 } as const;

/**
 * Tokens of a query with weights, each once, in the order of first appearance. A query of single kanji alone (橋)
 * gives them full weight.
 */
export function queryTokens(text: string): readonly TokenWeight[] {
  const tokens = tokenise(text);
  const isSinglesOnly = tokens.every(({ kind }) => kind === 'lone');
  const weights = new Map(tokens.map((token) => [token.token, isSinglesOnly ? WEIGHTS.content : weightOf(token)]));
  return [...weights].map(([token, weight]) => ({ token, weight }));
}

function weightOf({ token, kind }: Token): number {
  return WEIGHTS[kind === 'pair' ? senseOfPair(token) : kind];
}
