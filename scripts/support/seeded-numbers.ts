/** Random draws that depend on nothing but the seed. */
export interface SeededNumbers {
  /** From 0 (inclusive) to 1. */
  next(): number;
  /** From 0 to `bound` (exclusive), small ones more often, as words are spread. */
  skewedBelow(bound: number): number;
  skewed(list: readonly string[]): string;
}

/** Power that gives the first of 60 entries about a tenth of all draws. */
const SKEW = 1.8;

/** Draws for a seed (xorshift32). */
export function seededNumbers(seed: number): SeededNumbers {
  let state = seed | 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
  const skewedBelow = (bound: number): number => Math.floor(bound * next() ** SKEW);
  return { next, skewedBelow, skewed: (list) => list[skewedBelow(list.length)] ?? '' };
}
