import { dotProduct } from '../search/dot-product.ts';
import { openInt8Scan } from '../storage/int8-scan.ts';
import { quantiseQuery } from '../storage/quantise-query.ts';
import { quantise } from '../storage/quantise.ts';

/** Cosines of a query with all names, in their order; overwritten by the next call. */
export type NameScan = (query: Float32Array) => Float32Array;

/**
 * Holds many unit-length vectors for comparing them all with one query: as 8-bit copies (cosines to about ±0.01, under half a
 * millisecond for ten thousand of 256 components), without SIMD as they are.
 */
export function openNameScan(vectors: readonly Float32Array[], dimension: number, open = openInt8Scan): NameScan {
  const cosines = new Float32Array(vectors.length);
  const scan = vectors.length === 0 ? null : open(vectors.length, dimension);
  if (scan === null) {
    return (query) => {
      vectors.forEach((vector, index) => (cosines[index] = dotProduct(query, vector, 0)));
      return cosines;
    };
  }
  const scales = Float32Array.from(vectors, (vector, index) => quantise(vector, scan.vector(index)));
  return (query) => {
    const { unit } = quantiseQuery(query, scan.query);
    const sums = scan.run();
    for (let index = 0; index < sums.length; index += 1) {
      cosines[index] = (sums[index] ?? 0) * unit * (scales[index] ?? 0);
    }
    return cosines;
  };
}
