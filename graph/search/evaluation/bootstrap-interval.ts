import { InvalidInputError } from '../../errors.ts';
import { randomNumbers } from './random-numbers.ts';

/** A mean with the interval in which it would lie for other queries of the same sort. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 2_000;
const LEVEL = 0.95;
/** Any fixed number: equal values give an equal interval in every run. */
const SEED = 1_741;

/**
 * Mean of the values with its 95 % percentile bootstrap interval (Efron & Tibshirani 1993, chapter 13): 2,000 resamples
 * with replacement, seeded, so that the same values in the same order give the same interval. Refuses an empty list.
 * With few values the interval is too narrow, and with one it is a point.
 */
export function bootstrapInterval(values: readonly number[]): Estimate {
  if (values.length === 0) {
    throw new InvalidInputError('bootstrapInterval: at least one value is needed, got 0', { details: { values: 0 } });
  }
  const random = randomNumbers(SEED);
  const means = Float64Array.from({ length: RESAMPLES }, () => resampledMean(values, random)).sort();
  const tail = (1 - LEVEL) / 2;
  const value = mean(values);
  return {
    value,
    low: means[Math.floor(tail * RESAMPLES)] ?? value,
    high: means[Math.ceil((1 - tail) * RESAMPLES) - 1] ?? value,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function resampledMean(values: readonly number[], random: () => number): number {
  let sum = 0;
  for (let drawn = 0; drawn < values.length; drawn += 1) {
    sum += values[Math.floor(random() * values.length)] ?? 0;
  }
  return sum / values.length;
}
