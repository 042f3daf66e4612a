import type { Embedder } from './embedder.ts';

/** Texts after which progress is reported; a slow model embeds about this many in a second. */
const REPORTED_TEXTS = 64;

/** The same embedder, but `onTexts` is told of every piece of work that is done, in numbers of texts. */
export function reportEmbedding(embedder: Embedder, onTexts: (count: number) => void): Embedder {
  return {
    model: embedder.model,
    state: () => embedder.state(),
    ready: () => embedder.ready(),
    close: () => embedder.close(),
    async embed(texts, role) {
      const vectors: Float32Array[] = [];
      for (let from = 0; from < texts.length; from += REPORTED_TEXTS) {
        const piece = texts.slice(from, from + REPORTED_TEXTS);
        vectors.push(...(await embedder.embed(piece, role)));
        onTexts(piece.length);
      }
      return vectors;
    },
  };
}
