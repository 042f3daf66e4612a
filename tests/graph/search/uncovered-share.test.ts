import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosine } from '#graph/search/cosine.ts';
import { TokenTable } from '#graph/search/token-table.ts';
import { uncoveredShare } from '#graph/search/uncovered-share.ts';

const component = fc.integer({ min: -4, max: 4 });
const vector = fc.tuple(component, component, component, component).map((parts) => Float32Array.from(parts));
const vectors = fc.array(vector, { maxLength: 6 });

/** The definition, token by token without any shortcut. */
function slowShare(query: readonly number[], held: readonly number[], table: TokenTable): number {
  const length = (number: number) => table.token(number)?.length ?? 0;
  const all = query.reduce((sum, number) => sum + length(number) ** 2, 0);
  const shares = query.map((number) => {
    const nearness = held.map((other) =>
      number === other ? 1 : cosine(table.token(number)?.direction ?? null, table.token(other)?.direction ?? null),
    );
    return (length(number) ** 2 / all) * (1 - Math.max(0, ...nearness));
  });
  return all === 0 ? 0 : Math.max(0, ...shares);
}

describe('uncoveredShare', () => {
  it('is the share of the telling word that no text holds', () => {
    const table = new TokenTable();
    const query = table.keep([Float32Array.of(2, 0), Float32Array.of(0, 1)]);
    const held = (...texts: Float32Array[]) => new Set(table.keep(texts));
    expect(uncoveredShare(query, held(Float32Array.of(0, 3)), table)).toBeCloseTo(0.8);
    expect(uncoveredShare(query, held(Float32Array.of(3, 0)), table)).toBeCloseTo(0.2);
    expect(uncoveredShare([], held(), table)).toBe(0);
  });

  it('agrees with its definition', () => {
    fc.assert(
      fc.property(vectors, vectors, (asked, texts) => {
        const table = new TokenTable();
        const [query, held] = [table.keep(asked), table.keep(texts)];
        expect(uncoveredShare(query, new Set(held), table)).toBeCloseTo(slowShare(query, held, table), 5);
      }),
    );
  });
});

describe('TokenTable', () => {
  it('keeps equal vectors once and unequal ones apart, even where they begin alike', () => {
    const table = new TokenTable();
    const numbers = table.keep([Float32Array.of(1, 2, 2, 0), Float32Array.of(1, 2, 2, 4), Float32Array.of(1, 2, 2, 0)]);
    expect(numbers).toStrictEqual([0, 1]);
    expect(table.token(0)?.length).toBeCloseTo(3);
    expect(table.keep([Float32Array.of(1, 2, 2, 4)])).toStrictEqual([1]);
    expect(table.token(2)).toBeUndefined();
  });
});
