/** A bounded number of vectors by key; the one that was not asked for the longest goes first. */
export class RecentVectors {
  readonly #capacity: number;
  readonly #vectors = new Map<string, Float32Array>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: string): Float32Array | undefined {
    const vector = this.#vectors.get(key);
    if (vector !== undefined) this.put(key, vector);
    return vector;
  }

  put(key: string, vector: Float32Array): void {
    // A Map keeps the order of insertion: putting anew makes the key the most recent.
    this.#vectors.delete(key);
    this.#vectors.set(key, vector);
    for (const oldest of this.#vectors.keys()) {
      if (this.#vectors.size <= this.#capacity) break;
      this.#vectors.delete(oldest);
    }
  }
}
