import { cosine } from './cosine.ts';
import { splitSentences } from './split-sentences.ts';

/** Below this cosine a sentence is near by chance (95 of 100 unrelated pairs of the bundled model lie below). */
const NEAR = 0.2;

/** The sentence of a text that is nearest to a query, with its offsets. */
export interface NearestSentence {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}

/** `vectors` are those of `splitSentences(text)`, in order; `null` when none is near, or there are no vectors. */
export function nearestSentence(
  text: string,
  vectors: readonly Float32Array[],
  query: Float32Array | null,
): NearestSentence | null {
  let best: NearestSentence | null = null;
  let nearest = NEAR;
  splitSentences(text).forEach(({ text: sentence, start, end }, index) => {
    const score = cosine(query, vectors[index] ?? null);
    if (score > nearest) {
      nearest = score;
      best = { sentence, start, end };
    }
  });
  return best;
}
