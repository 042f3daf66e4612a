import { describe, expect, it } from 'vitest';
import { bandOfPopulation } from '#graph/comparing/population-bands.ts';

describe('bandOfPopulation', () => {
  it('changes band exactly at the bounds', () => {
    const bands = [0, 49_999, 50_000, 99_999, 100_000, 299_999, 300_000, 3_700_000].map((value) =>
      bandOfPopulation({ value }),
    );
    expect(bands).toStrictEqual([
      ...['under-50k', 'under-50k', '50k-100k', '50k-100k', '100k-300k', '100k-300k', 'over-300k', 'over-300k'],
    ]);
  });

  it('never takes a missing figure for a small one', () => {
    expect(bandOfPopulation(null)).toBe('unknown');
  });
});
