import { setTimeout as pause } from 'node:timers/promises';

/**
 * The result of `work`, or the error that `late` makes when it takes longer than `milliseconds`. Work that is late is left to itself:
 * what it gives is ignored, a failure included.
 */
export async function within<Result>(milliseconds: number, work: Promise<Result>, late: () => Error): Promise<Result> {
  const settled = new AbortController();
  const alarm = pause(milliseconds, null, { signal: settled.signal }).then(
    () => {
      throw late();
    },
    // The alarm was called off: `work` has won and nobody waits for this promise any more.
    () => new Promise<never>(() => undefined),
  );
  try {
    return await Promise.race([work, alarm]);
  } finally {
    settled.abort();
  }
}
