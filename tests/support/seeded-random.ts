/** Numbers of 0 (inclusive) to 1 that depend on nothing but the seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

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
  const random = seededRandom(seed);
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
