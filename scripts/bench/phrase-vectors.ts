import { normaliseVector } from '#graph/embedding/normalise-vector.ts';
import { seededNumbers } from '../support/seeded-numbers.ts';
import type { SeededNumbers } from '../support/seeded-numbers.ts';

/** Share of chance in a vector, so that no two are equal. */
const NOISE = 0.4;

/** Vectors without a model: texts that share phrases are near each other. */
export class PhraseVectors {
  readonly #dimension: number;
  readonly #noise: SeededNumbers;
  readonly #known = new Map<string, Float32Array>();

  /** The seed is that of the noise; a phrase has the same vector everywhere. */
  constructor(dimension: number, seed: number) {
    this.#dimension = dimension;
    this.#noise = seededNumbers(seed);
  }

  /** Vector of a text of these phrases and of its two sentences; none at dimension 0. */
  ofPhrases(phrases: readonly string[]): { vector: Float32Array | null; sentenceVectors: readonly Float32Array[] } {
    if (this.#dimension === 0) return { vector: null, sentenceVectors: [] };
    return { vector: this.sum(phrases), sentenceVectors: [this.sum(phrases.slice(0, 4)), this.sum(phrases.slice(4))] };
  }

  /** Unit-length sum of the phrases' vectors and some noise. */
  sum(phrases: readonly string[]): Float32Array {
    const sum = this.#random(NOISE, this.#noise);
    for (const phrase of phrases) {
      this.#vectorOf(phrase).forEach((component, index) => {
        sum[index] = (sum[index] ?? 0) + component;
      });
    }
    return normaliseVector(sum);
  }

  #vectorOf(phrase: string): Float32Array {
    const known = this.#known.get(phrase) ?? this.#random(1, seededNumbers(seedOf(phrase)));
    this.#known.set(phrase, known);
    return known;
  }

  #random(size: number, numbers: SeededNumbers): Float32Array {
    return Float32Array.from({ length: this.#dimension }, () => size * (numbers.next() + numbers.next() - 1));
  }
}

function seedOf(phrase: string): number {
  return Array.from(phrase).reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), 1);
}
