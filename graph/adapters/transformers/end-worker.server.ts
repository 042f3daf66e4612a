import type { Worker } from 'node:worker_threads';
import { END_OF_WORK } from './worker-messages.ts';

/**
 * Longest time a worker may take to free its model, in milliseconds. On a busy machine it may still be loading it, and cutting a thread
 * off then can take the whole process down: only one that hangs is.
 */
const GRACE_MS = 30_000;

/** Lets a worker free its model and end by itself; cuts it off where it does not. Resolves when the thread is gone. */
export async function endWorker(worker: Worker): Promise<void> {
  const gone = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      resolve();
    });
  });
  worker.postMessage(END_OF_WORK);
  const cutOff = setTimeout(() => void worker.terminate(), GRACE_MS);
  await gone;
  clearTimeout(cutOff);
}
