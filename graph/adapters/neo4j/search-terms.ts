import type { WeightedToken } from '../../storage/graph-store.ts';
import { hashOf } from './hash-of.ts';

/** Letters and numbers stand for themselves; everything else, the escape sign included, becomes `_` and its code in hexadecimal. */
const UNSAFE = /[^\p{L}\p{N}\p{M}]/gu;
/** The white-space analyser cuts terms of more than 255 characters into pieces; longer ones are told apart by length and hash. */
const LONGEST = 200;
/** How often a token is repeated at most: from there on it counts no more in BM25 either. */
const MOST_REPEATS = 50;

/**
 * A text as one term that the white-space analyser keeps whole and the query language reads as nothing but a term: no sign of
 * its syntax, no operator (AND, OR, NOT), no white space, no half of a surrogate pair. Different texts give different terms.
 */
export function toTerm(text: string): string {
  const term = `t${text.replace(UNSAFE, escapeCharacter)}`;
  return term.length <= LONGEST ? term : `${term.slice(0, LONGEST)}_${term.length}_${hashOf(term)}`;
}

function escapeCharacter(character: string): string {
  return `_${(character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
}

/** Weights of the tokens by term; a token that comes twice counts with the sum. */
export function termWeights(tokens: readonly WeightedToken[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { token, weight } of tokens) {
    const term = toTerm(token);
    weights.set(term, (weights.get(term) ?? 0) + weight);
  }
  return weights;
}

/** Text for the full-text index: each term as often as its weight says, at least once. Good enough to find candidates. */
export function indexedText(weights: ReadonlyMap<string, number>): string {
  return [...weights].map(([term, weight]) => `${term} `.repeat(repeats(weight))).join('');
}

function repeats(weight: number): number {
  return Math.min(Math.max(1, Math.round(weight)), MOST_REPEATS);
}

/** The exact weights in one text: `term:weight term:weight`. */
export function packWeights(weights: ReadonlyMap<string, number>): string {
  return [...weights].map(([term, weight]) => `${term}:${weight}`).join(' ');
}

/** Calls `use` for each term of packed weights. */
export function eachWeight(packed: string, use: (term: string, weight: number) => void): void {
  if (packed === '') return;
  for (const entry of packed.split(' ')) {
    const end = entry.lastIndexOf(':');
    use(entry.slice(0, end), Number(entry.slice(end + 1)));
  }
}
