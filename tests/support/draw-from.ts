import { randomNumbers } from '#graph/search/evaluation/random-numbers.ts';

/** A seeded random source with the draws that tests need. */
export interface Draw {
  /** Whole number from 0 to `bound` (exclusive). */
  below(bound: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Vector of length 1. */
  unitVector(dimension: number): Float32Array;
}

/** Draws for a seed. */
export function drawFrom(seed: number): Draw {
  const random = randomNumbers(seed);
  const below = (bound: number): number => Math.floor(random() * bound);
  return {
    below,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('pick: the list is empty');
      return item;
    },
    unitVector(dimension) {
      const vector = Float32Array.from({ length: dimension }, () => random() + random() + random() - 1.5);
      const length = Math.hypot(...vector);
      return vector.map((component) => component / length);
    },
  };
}
