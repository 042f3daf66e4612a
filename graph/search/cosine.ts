import { dotProduct } from './dot-product.ts';

/** Cosine of two unit-length vectors of one dimension, in -1–1; 0 where either is missing or a zero vector. */
export function cosine(a: Float32Array | null, b: Float32Array | null): number {
  return a === null || b?.length !== a.length ? 0 : Math.max(-1, Math.min(1, dotProduct(a, b, 0)));
}
