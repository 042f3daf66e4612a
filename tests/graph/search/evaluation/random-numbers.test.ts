import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomNumbers } from '#graph/search/evaluation/random-numbers.ts';

const take = (seed: number, count: number) => {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => random());
};

describe('randomNumbers', () => {
  it('gives the published first numbers of mulberry32 for seed 1', () => {
    expect(take(1, 3).map((value) => Math.round(value * 2 ** 32))).toStrictEqual([2693262067, 11749833, 2265367787]);
  });

  it('repeats itself for a seed and stays within [0, 1)', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const numbers = take(seed, 20);
        expect(numbers).toStrictEqual(take(seed, 20));
        expect(numbers.every((value) => value >= 0 && value < 1)).toBe(true);
      }),
    );
  });

  it('fills ten equal parts evenly', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (const value of take(7, 100_000)) counts[Math.floor(value * 10)] = (counts[Math.floor(value * 10)] ?? 0) + 1;
    expect(Math.min(...counts)).toBeGreaterThan(9_600);
    expect(Math.max(...counts)).toBeLessThan(10_400);
  });
});
