/** Saturation of a token's weight and influence of a unit's length, the usual values of Robertson & Zaragoza (2009). */
const K1 = 1.2;
const B = 0.75;

/** How much a token tells: ln(1 + (N − n + 0.5) / (n + 0.5)) for `units` (N) of which `containing` (n) hold it. Never negative. */
export function inverseDocumentFrequency(units: number, containing: number): number {
  return Math.log(1 + (units - containing + 0.5) / (containing + 0.5));
}

/**
 * BM25 share of a token in one unit without its idf: w (k1 + 1) / (w + k1 (1 − b + b · length)).
 * `weight` is the token's weight in the unit, `relativeLength` the unit's sum of weights over the mean of all units.
 */
export function bm25Share(weight: number, relativeLength: number): number {
  return (weight * (K1 + 1)) / (weight + K1 * (1 - B + B * relativeLength));
}
