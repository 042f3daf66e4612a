import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitIsotonic } from '#graph/search/evaluation/fit-isotonic.ts';

const scores = fc.array(fc.record({ raw: fc.integer({ min: 0, max: 9 }), rating: fc.constantFrom(0, 1) }), {
  minLength: 1,
  maxLength: 30,
});

describe('fitIsotonic', () => {
  it('pools what falls', () => {
    const rated = [0, 1, 0, 1].map((rating, raw) => ({ raw, rating }));
    expect(fitIsotonic(rated)).toStrictEqual([
      { from: 0, to: 0, value: 0, count: 1 },
      { from: 1, to: 2, value: 0.5, count: 2 },
      { from: 3, to: 3, value: 1, count: 1 },
    ]);
    expect(fitIsotonic([])).toStrictEqual([]);
  });

  it('rises, holds every score once and keeps the mean of the ratings', () => {
    fc.assert(
      fc.property(scores, (rated) => {
        const steps = fitIsotonic(rated);
        const values = steps.map(({ value }) => value);
        expect(values).toStrictEqual([...values].sort((a, b) => a - b));
        expect(new Set(values).size).toBe(values.length);
        expect(steps.reduce((sum, { count }) => sum + count, 0)).toBe(rated.length);
        const mean = rated.reduce((sum, { rating }) => sum + rating, 0) / rated.length;
        expect(steps.reduce((sum, { value, count }) => sum + value * count, 0) / rated.length).toBeCloseTo(mean);
        for (const { raw } of rated) expect(steps.filter(({ from, to }) => raw >= from && raw <= to)).toHaveLength(1);
      }),
    );
  });
});
