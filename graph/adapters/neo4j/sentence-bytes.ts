import { dequantise, quantise } from '../../storage/quantise.ts';

/** Sentence vectors side by side as whole numbers of −127 … 127: a quarter of the room, cosine error below 0.01. */
export function packSentences(vectors: readonly Float32Array[]): Int8Array {
  const dimension = vectors[0]?.length ?? 0;
  const bytes = new Int8Array(vectors.length * dimension);
  vectors.forEach((vector, index) => {
    quantise(vector, bytes.subarray(index * dimension, (index + 1) * dimension));
  });
  return bytes;
}

/** The vectors of length 1 that packed bytes stand for, in order; a zero vector stays zero. */
export function unpackSentences(bytes: Int8Array, dimension: number): readonly Float32Array[] {
  const count = dimension === 0 ? 0 : bytes.length / dimension;
  return Array.from({ length: count }, (_, index) =>
    dequantise(bytes.subarray(index * dimension, (index + 1) * dimension)),
  );
}
