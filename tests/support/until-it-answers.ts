import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailableError } from '#graph/errors.ts';

const POLL_MS = 20;

/** Asks again while the store says that trying again can help, at most so many milliseconds; then passes its last error on. */
export async function untilItAnswers<Answer>(ask: () => Promise<Answer>, within: number): Promise<Answer> {
  const end = performance.now() + within;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      const canHelp = error instanceof StoreUnavailableError && error.retriable;
      if (!canHelp || performance.now() > end) throw error;
      await pause(POLL_MS);
    }
  }
}
