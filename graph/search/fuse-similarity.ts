import { calibrate } from './calibrate.ts';
import { COSINE_CURVE } from './fuse.ts';

/** What is known of two units: cosines (-1–1, `null` without vectors), words and concepts in 0–1. */
export interface SimilaritySignals {
  readonly unit: number | null;
  /** Highest cosine of the one unit and a sentence of the other; `null` where it has none. */
  readonly sentence: number | null;
  /** Share of the words of the one unit's title that the other holds (`wordCoverage`). */
  readonly words: number;
  /** `conceptAffinity` of the concepts that both mention. */
  readonly concepts: number;
}

/** Meaning decides; shared concepts and words confirm it. Without vectors these two carry the score alone. */
const WEIGHTS = { meaning: 0.55, concepts: 0.3, words: 0.15 } as const;
/** The nearest sentence counts a little: one sentence alone is not the unit. */
const SENTENCE_SHARE = 0.25;

/** Likeness of two units on the scale of `bandOf`, in 0–1, and the part of meaning in it. */
export function fuseSimilarity({ unit, sentence, words, concepts }: SimilaritySignals): {
  readonly score: number;
  readonly semantic: number;
} {
  const confirmed = WEIGHTS.concepts * concepts + WEIGHTS.words * words;
  if (unit === null) return { score: confirmed / (WEIGHTS.concepts + WEIGHTS.words), semantic: 0 };
  const nearest = Math.max(unit, sentence ?? unit);
  const semantic = calibrate((1 - SENTENCE_SHARE) * unit + SENTENCE_SHARE * nearest, COSINE_CURVE);
  return { score: WEIGHTS.meaning * semantic + confirmed, semantic };
}
