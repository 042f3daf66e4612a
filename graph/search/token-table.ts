/** A token as a table keeps it: its direction (length 1) and how long the model's vector was, which is what it tells. */
export interface KeptToken {
  readonly direction: Float32Array;
  readonly length: number;
}

/** Components that find a token's vector again; all of them are compared before two count as one. */
const KEY_COMPONENTS = 3;

/** Token vectors of a static model, each kept once whatever number of texts holds it: a vocabulary is small, texts are many. */
export class TokenTable {
  readonly #tokens: KeptToken[] = [];
  readonly #buckets = new Map<string, { readonly vector: Float32Array; readonly number: number }[]>();

  /** Numbers of the tokens of one text, each once, in the order of first appearance. */
  keep(vectors: readonly Float32Array[]): readonly number[] {
    return [...new Set(vectors.map((vector) => this.#numberOf(vector)))];
  }

  token(number: number): KeptToken | undefined {
    return this.#tokens[number];
  }

  #numberOf(vector: Float32Array): number {
    const key = vector.subarray(0, KEY_COMPONENTS).join();
    const bucket = this.#buckets.get(key) ?? [];
    const known = bucket.find((one) => one.vector.every((component, index) => component === vector[index]));
    if (known !== undefined) return known.number;
    const number = this.#tokens.length;
    const length = Math.hypot(...vector);
    const own = vector.slice();
    this.#tokens.push({ direction: length === 0 ? own : own.map((component) => component / length), length });
    this.#buckets.set(key, [...bucket, { vector: own, number }]);
    return number;
  }
}
