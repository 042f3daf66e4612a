import type { ForceAnswer, ForceRequest } from './force-request.ts';

/**
 * Computes a force-directed arrangement beside the page, which keeps answering meanwhile. Rejects where the worker fails
 * or `signal` says that nobody waits any more.
 */
export function arrangeInWorker(request: ForceRequest, signal: AbortSignal): Promise<ForceAnswer> {
  const worker = new Worker(new URL('./force.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ForceAnswer>((resolve, reject) => {
    // Our own worker of the same build wrote this answer.
    worker.addEventListener('message', ({ data }: MessageEvent<ForceAnswer>) => {
      resolve(data);
    });
    worker.addEventListener('error', () => {
      reject(new Error('arrangeInWorker: the worker failed; choose another layout'));
    });
    signal.addEventListener('abort', () => {
      reject(new Error('arrangeInWorker: no longer needed'));
    });
    worker.postMessage(request);
  }).finally(() => {
    worker.terminate();
  });
}
