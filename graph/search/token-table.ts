import { dotProduct } from './dot-product.ts';

/** A piece of a text as a static model cuts it; its vector is as long as the piece tells. */
export interface TokenVector {
  readonly token: string;
  readonly vector: Float32Array;
}

const FIRST_CAPACITY = 1_024;

/**
 * Token vectors of a static model, each token kept once whatever number of texts holds it: a vocabulary is small, texts are many.
 * Tokens are known by their numbers, in the order in which they came.
 */
export class TokenTable {
  readonly #dimension: number;
  readonly #numbers = new Map<string, number>();
  readonly #tokens: string[] = [];
  #directions: Float32Array;
  #lengths = new Float32Array(FIRST_CAPACITY);

  constructor(dimension: number) {
    this.#dimension = dimension;
    this.#directions = new Float32Array(FIRST_CAPACITY * dimension);
  }

  /** Numbers of the tokens of one text, each once, in the order of first appearance. */
  keep(tokens: readonly TokenVector[]): readonly number[] {
    return [...new Set(tokens.map((token) => this.#numberOf(token)))];
  }

  /** The token as the model writes it; empty for an unknown number. */
  textOf(number: number): string {
    return this.#tokens[number] ?? '';
  }

  /** How long the model's vector was, which is what a token tells; 0 for an unknown number. */
  lengthOf(number: number): number {
    return this.#lengths[number] ?? 0;
  }

  /** Largest cosine of a token with any of the others, at least 0; 1 where it is among them. Looks no further than for one that is near `enough`. */
  nearestOf(number: number, others: ReadonlySet<number>, enough = 1): number {
    if (others.has(number)) return 1;
    const own = this.#directions.subarray(number * this.#dimension, (number + 1) * this.#dimension);
    let best = 0;
    for (const other of others) {
      best = Math.max(best, dotProduct(own, this.#directions, other * this.#dimension));
      if (best >= enough) break;
    }
    return Math.min(1, best);
  }

  #numberOf({ token, vector }: TokenVector): number {
    const known = this.#numbers.get(token);
    if (known !== undefined) return known;
    const number = this.#tokens.length;
    if (number >= this.#lengths.length) this.#grow();
    const length = Math.hypot(...vector);
    this.#directions.set(
      length === 0 ? vector : vector.map((component) => component / length),
      number * this.#dimension,
    );
    this.#lengths[number] = length;
    this.#tokens.push(token);
    this.#numbers.set(token, number);
    return number;
  }

  #grow(): void {
    const [directions, lengths] = [this.#directions, this.#lengths];
    this.#directions = new Float32Array(directions.length * 2);
    this.#directions.set(directions);
    this.#lengths = new Float32Array(lengths.length * 2);
    this.#lengths.set(lengths);
  }
}
