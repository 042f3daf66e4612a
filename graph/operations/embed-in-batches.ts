import type { Embedder } from '../embedding/embedder.ts';

/** Vectors of texts in their order, `batch` of them asked for at once, so that a server answers others in between. */
export async function embedInBatches(
  texts: readonly string[],
  { embedder, batch }: { readonly embedder: Embedder; readonly batch: number },
): Promise<readonly Float32Array[]> {
  const vectors: Float32Array[] = [];
  for (let from = 0; from < texts.length; from += batch) {
    vectors.push(...(await embedder.embed(texts.slice(from, from + batch), 'document')));
  }
  return vectors;
}
