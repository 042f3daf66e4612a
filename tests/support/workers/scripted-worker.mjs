/**
 * A stand-in for the embedding worker that does what the texts say: `crash`, `hang`, `refuse`, `nan`, `short`, `babble`; any other text gives
 * the vector (number of letters, 1, 0, 0). The name of the model's folder decides how it starts.
 */
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

const start = basename(workerData.modelFolder);
if (start === 'fails') parentPort.postMessage({ type: 'failed', reason: 'made up' });
else if (start === 'crashes') throw new Error('made up');
else if (start === 'other-dimension') parentPort.postMessage({ type: 'ready', dimension: 5 });
else if (start !== 'hangs') parentPort.postMessage({ type: 'ready', dimension: 4 });

parentPort.on('message', ({ id, texts }) => {
  if (texts.includes('crash')) throw new Error('made up');
  if (texts.includes('hang')) return;
  if (texts.includes('babble')) parentPort.postMessage('made up');
  else if (texts.includes('refuse')) parentPort.postMessage({ type: 'refused', id, reason: 'made up' });
  else if (texts.includes('short')) parentPort.postMessage({ type: 'vectors', id, vectors: new Float32Array(3) });
  else if (texts.includes('nan'))
    parentPort.postMessage({ type: 'vectors', id, vectors: new Float32Array(4 * texts.length).fill(NaN) });
  else
    parentPort.postMessage({
      type: 'vectors',
      id,
      vectors: Float32Array.from(texts.flatMap((text) => [text.length, 1, 0, 0])),
    });
});
