import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseVector } from '#graph/embedding/normalise-vector.ts';
import { cosine } from '#graph/search/cosine.ts';
import { TokenTable } from '#graph/search/token-table.ts';
import { uncoveredShare } from '#graph/search/uncovered-share.ts';

const component = fc.integer({ min: -4, max: 4 });
const vector = fc.tuple(component, component, component, component).map((parts) => Float32Array.from(parts));
const vectors = fc.array(vector, { maxLength: 6 });

/** Tokens that are written as their vectors. */
function tokensOf(vectors: readonly Float32Array[]) {
  return vectors.map((vector) => ({ token: vector.join(), vector }));
}

/** The definition, token by token without any shortcut. */
function slowShare(query: readonly Float32Array[], held: readonly Float32Array[]): number {
  const unique = [...new Map(query.map((token) => [token.join(), token])).values()];
  const all = unique.reduce((sum, token) => sum + Math.hypot(...token) ** 2, 0);
  const shares = unique.map((token) => {
    const nearness = held.map((other) =>
      token.join() === other.join() ? 1 : cosine(normaliseVector(token), normaliseVector(other)),
    );
    return (Math.hypot(...token) ** 2 / all) * (1 - Math.max(0, ...nearness));
  });
  return all === 0 ? 0 : Math.max(0, ...shares);
}

describe('uncoveredShare', () => {
  it('is the share of the telling word that no text holds', () => {
    const table = new TokenTable(2);
    const query = table.keep(tokensOf([Float32Array.of(2, 0), Float32Array.of(0, 1)]));
    const texts = (...tokens: Float32Array[]) => ({
      tokens: new Set(table.keep(tokensOf(tokens))),
      holds: () => false,
    });
    expect(uncoveredShare(query, texts(Float32Array.of(0, 3)), table)).toBeCloseTo(0.8);
    expect(uncoveredShare(query, texts(Float32Array.of(3, 0)), table)).toBeCloseTo(0.2);
    expect(uncoveredShare([], texts(), table)).toBe(0);
  });

  it('takes a token as met that a text holds by its letters', () => {
    const table = new TokenTable(2);
    const query = table.keep(tokensOf([Float32Array.of(2, 0), Float32Array.of(0, 1)]));
    const texts = { tokens: new Set<number>(), holds: (token: string) => token === '2,0' };
    expect(uncoveredShare(query, texts, table)).toBeCloseTo(0.2);
  });

  it('agrees with its definition', () => {
    fc.assert(
      fc.property(vectors, vectors, (asked, texts) => {
        const table = new TokenTable(4);
        const [query, held] = [table.keep(tokensOf(asked)), table.keep(tokensOf(texts))];
        expect(uncoveredShare(query, { tokens: new Set(held), holds: () => false }, table)).toBeCloseTo(
          slowShare(asked, texts),
          5,
        );
      }),
    );
  });
});
