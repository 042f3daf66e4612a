/** Numbers tokens in the order in which they are first met. */
export class TokenNumbers {
  readonly #numbers = new Map<string, number>();

  numberOf(token: string): number {
    const known = this.#numbers.get(token);
    if (known !== undefined) return known;
    this.#numbers.set(token, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** All tokens, by number. */
  list(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}
