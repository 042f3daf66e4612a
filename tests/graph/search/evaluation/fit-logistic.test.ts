import { describe, expect, it } from 'vitest';
import { fitLogistic, logisticProbability } from '#graph/search/evaluation/fit-logistic.ts';
import { randomNumbers } from '#graph/search/evaluation/random-numbers.ts';

describe('fitLogistic', () => {
  it('finds the weights that made the cases', () => {
    const random = randomNumbers(7);
    const truth = { constant: -1, weights: [3, -2] };
    const cases = Array.from({ length: 20_000 }, () => {
      const features = [random() * 2 - 1, random() * 2 - 1];
      return { features, isPositive: random() < logisticProbability(truth, features), weight: 1 };
    });
    const { constant, weights } = fitLogistic(cases);
    expect(constant).toBeCloseTo(-1, 0);
    expect(weights.map((weight) => weight.toFixed(0))).toStrictEqual(['3', '-2']);
  });

  it('lets weights say how often a case counts', () => {
    const one = { features: [1], isPositive: true, weight: 3 };
    const other = { features: [0.5], isPositive: false, weight: 2 };
    const often = [one, one, one, other, other].map((seen) => ({ ...seen, weight: 1 }));
    expect(fitLogistic([one, other]).weights[0]).toBeCloseTo(fitLogistic(often).weights[0] ?? 0, 6);
  });

  it('stays finite where the cases separate cleanly', () => {
    const cases = [-1, 1].map((feature) => ({ features: [feature], isPositive: feature > 0, weight: 1 }));
    expect(fitLogistic(cases).weights.every(Number.isFinite)).toBe(true);
  });
});
