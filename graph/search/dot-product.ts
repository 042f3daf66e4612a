/**
 * Sum of the products of a vector with as many numbers of a longer run, from `offset` on. In four sums at once, because each addition to one
 * sum waits for the one before.
 */
export function dotProduct(vector: Float32Array, numbers: Float32Array, offset: number): number {
  const { length } = vector;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    const at = offset + i;
    a += (vector[i] ?? 0) * (numbers[at] ?? 0);
    b += (vector[i + 1] ?? 0) * (numbers[at + 1] ?? 0);
    c += (vector[i + 2] ?? 0) * (numbers[at + 2] ?? 0);
    d += (vector[i + 3] ?? 0) * (numbers[at + 3] ?? 0);
  }
  for (; i < length; i += 1) a += (vector[i] ?? 0) * (numbers[offset + i] ?? 0);
  return a + b + (c + d);
}
