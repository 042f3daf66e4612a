/** Sum of the products of a vector with as many numbers of a longer run, from `offset` on. */
export function dotProduct(vector: Float32Array, numbers: Float32Array, offset: number): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i += 1) sum += (vector[i] ?? 0) * (numbers[offset + i] ?? 0);
  return sum;
}
