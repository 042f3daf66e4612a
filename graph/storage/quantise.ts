/** Largest value of a quantised component. */
export const INT8_LARGEST = 127;

/**
 * Writes `vector` as whole numbers of −127 … 127 into `target` and gives the scale: component ≈ number × scale.
 * The largest component becomes ±127, so that the error of each is at most half a scale. A zero vector has scale 0.
 */
export function quantise(vector: Float32Array, target: Int8Array): number {
  let largest = 0;
  for (const component of vector) largest = Math.max(largest, Math.abs(component));
  const scale = largest / INT8_LARGEST;
  for (let index = 0; index < vector.length; index += 1) {
    target[index] = scale === 0 ? 0 : Math.round((vector[index] ?? 0) / scale);
  }
  return scale;
}

/** The vector of length 1 that `numbers` stand for; a zero vector stays zero. */
export function dequantise(numbers: Int8Array): Float32Array {
  // Plain loops: the sentences of a hundred units are read for every search, and `Float32Array.from` is ten times slower.
  let squares = 0;
  for (let index = 0; index < numbers.length; index += 1) squares += (numbers[index] ?? 0) ** 2;
  const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
  const vector = new Float32Array(numbers.length);
  for (let index = 0; index < numbers.length; index += 1) vector[index] = (numbers[index] ?? 0) * scale;
  return vector;
}
