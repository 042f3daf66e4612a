import { describe, expect, it } from 'vitest';
import { TokenTable } from '#graph/search/token-table.ts';

describe('TokenTable', () => {
  it('keeps each token once, with its length', () => {
    const table = new TokenTable(4);
    const bridge = { token: '橋', vector: Float32Array.of(1, 2, 2, 0) };
    const road = { token: '道', vector: Float32Array.of(0, 0, 0, 2) };
    expect(table.keep([bridge, road, bridge])).toStrictEqual([0, 1]);
    expect(table.keep([road])).toStrictEqual([1]);
    expect([table.textOf(0), table.lengthOf(0), table.lengthOf(1)]).toStrictEqual(['橋', 3, 2]);
    expect([table.textOf(2), table.lengthOf(2)]).toStrictEqual(['', 0]);
  });

  it('tells how near a token comes to others, and that it is among them', () => {
    const table = new TokenTable(2);
    const [east = 0, north = 0, between = 0, west = 0] = table.keep([
      { token: 'east', vector: Float32Array.of(2, 0) },
      { token: 'north', vector: Float32Array.of(0, 1) },
      { token: 'between', vector: Float32Array.of(3, 3) },
      { token: 'west', vector: Float32Array.of(-1, 0) },
    ]);
    expect(table.nearestOf(east, new Set([north, between]))).toBeCloseTo(Math.SQRT1_2);
    expect(table.nearestOf(east, new Set([east, north]))).toBe(1);
    expect(table.nearestOf(east, new Set([west]))).toBe(0);
    expect(table.nearestOf(east, new Set())).toBe(0);
    expect(table.nearestOf(east, new Set([west, between, between + 1]), 0.5)).toBeCloseTo(Math.SQRT1_2);
    expect(table.nearestOf(east, new Set([north, between]), 0)).toBe(0);
  });

  it('keeps more tokens than it first has room for', () => {
    const table = new TokenTable(1);
    const tokens = Array.from({ length: 3_000 }, (_, index) => ({
      token: `t${index}`,
      vector: Float32Array.of(index + 1),
    }));
    const numbers = table.keep(tokens);
    expect(numbers.map((number) => table.lengthOf(number))).toStrictEqual(tokens.map((_, index) => index + 1));
  });
});
