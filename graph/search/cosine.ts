/** Cosine of two unit-length vectors of one dimension, in -1–1; 0 where either is missing or a zero vector. */
export function cosine(a: Float32Array | null, b: Float32Array | null): number {
  if (a === null || b?.length !== a.length) return 0;
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return Math.max(-1, Math.min(1, sum));
}
