import type { Worker } from 'node:worker_threads';
import { END_OF_WORK } from './worker-messages.ts';

/** Longest time a worker may take to free its model, in milliseconds. */
const GRACE_MS = 2_000;

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
