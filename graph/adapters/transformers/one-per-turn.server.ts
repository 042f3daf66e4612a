import { setImmediate } from 'node:timers';

/** Runs steps in their order, at most one in each turn of the event loop: input and timers get their turn between any two. */
export class OnePerTurn {
  readonly #waiting: (() => void)[] = [];

  next(step: () => void): void {
    this.#waiting.push(step);
    if (this.#waiting.length === 1) this.#schedule();
  }

  #schedule(): void {
    setImmediate(() => {
      const step = this.#waiting[0];
      try {
        step?.();
      } finally {
        this.#waiting.shift();
        if (this.#waiting.length > 0) this.#schedule();
      }
    });
  }
}
