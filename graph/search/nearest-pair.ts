import { cosine } from './cosine.ts';
import { splitSentences } from './split-sentences.ts';

/** Below this cosine two sentences are near by chance (95 of 100 unrelated pairs of the bundled model lie below). */
const NEAR = 0.2;

/** A sentence in its text; UTF-16 offsets, end exclusive. */
export interface SentencePlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A text with the vectors of its sentences, those of `splitSentences(text)` in order. */
export interface SentencedText {
  readonly text: string;
  readonly sentences: readonly Float32Array[];
}

/** The two sentences of two texts that are nearest to each other; of equals the first. `null` where none are near. */
export function nearestPair(
  own: SentencedText,
  other: SentencedText,
): { readonly own: SentencePlace; readonly other: SentencePlace } | null {
  const mine = splitSentences(own.text);
  const theirs = splitSentences(other.text);
  let best: { readonly own: SentencePlace; readonly other: SentencePlace } | null = null;
  let nearest = NEAR;
  own.sentences.forEach((vector, place) => {
    other.sentences.forEach((candidate, index) => {
      const [ownSentence, otherSentence] = [mine[place], theirs[index]];
      const score = cosine(vector, candidate);
      if (score <= nearest || ownSentence === undefined || otherSentence === undefined) return;
      nearest = score;
      best = { own: ownSentence, other: otherSentence };
    });
  });
  return best;
}
