import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { bootstrapInterval } from '#graph/search/evaluation/bootstrap-interval.ts';

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });

describe('bootstrapInterval', () => {
  it('is close to the exact binomial interval for twenty values, half of them 1', () => {
    const values = Array.from({ length: 20 }, (_, index) => index % 2);
    // Binomial(20, 0.5): the 2.5 % and 97.5 % quantiles are 6 and 14 of 20.
    expect(bootstrapInterval(values)).toStrictEqual({ value: 0.5, low: 0.3, high: 0.7 });
  });

  it('is a point where all values are equal', () => {
    expect(bootstrapInterval([0.25, 0.25, 0.25])).toStrictEqual({ value: 0.25, low: 0.25, high: 0.25 });
  });

  it('refuses an empty list', () => {
    expect(() => bootstrapInterval([])).toThrow(InvalidInputError);
  });

  it('gives the mean and holds it, within the smallest and the largest value, the same every time', () => {
    fc.assert(
      fc.property(shares, (values) => {
        const { value, low, high } = bootstrapInterval(values);
        let sum = 0;
        for (const one of values) sum += one;
        expect(value).toBeCloseTo(sum / values.length, 12);
        expect(low).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12);
        expect(high).toBeLessThanOrEqual(Math.max(...values) + 1e-12);
        expect(low).toBeLessThanOrEqual(high);
        expect(bootstrapInterval(values)).toStrictEqual({ value, low, high });
      }),
      { numRuns: 40 },
    );
  });

  it('narrows like one over the root of the number of values', () => {
    const width = (n: number) => {
      const { low, high } = bootstrapInterval(Array.from({ length: n }, (_, index) => index % 2));
      return high - low;
    };
    expect(width(400) / width(100)).toBeGreaterThan(0.4);
    expect(width(400) / width(100)).toBeLessThan(0.6);
  });
});
