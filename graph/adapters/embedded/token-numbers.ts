/** Numbers tokens in the order in which they are first met. */
export class TokenNumbers {
  readonly #numbers = new Map<string, number>();
  #slots = new Int32Array(1024);

  numberOf(token: string): number {
    const known = this.#numbers.get(token);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(token, number);
    if (number === this.#slots.length) this.#grow();
    return number;
  }

  /**
   * One number for the caller to keep with each token, 0 at first. A unit finds the tokens it has met already by it, where a set
   * for each unit would cost more than all the rest.
   */
  get slots(): Int32Array {
    return this.#slots;
  }

  /** All tokens, by number. */
  list(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  #grow(): void {
    const larger = new Int32Array(this.#slots.length * 2);
    larger.set(this.#slots);
    this.#slots = larger;
  }
}
