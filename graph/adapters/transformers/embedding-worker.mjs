/**
 * Thread that loads one model and embeds batches, one after the other. Plain JavaScript, because it is loaded by its path in the
 * production build too, where nobody translates TypeScript. Messages: see worker-messages.ts.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { env, pipeline } from '@xenova/transformers';

/** @type {import('./worker-messages.ts').WorkerSettings} */
const { modelFolder, pooling, maxTokens } = workerData;
/** A token is seldom longer; texts beyond this are cut before they are split into tokens, which takes its time. */
const CHARACTERS_PER_TOKEN = 16;

env.allowRemoteModels = false;
env.allowLocalModels = true;
env.useFSCache = false;
env.useBrowserCache = false;
env.fetch = (address) => Promise.reject(new Error(`the network is not to be used: ${String(address)}`));

/** @param {import('./worker-messages.ts').WorkerAnswer} answer @param {readonly ArrayBuffer[]} [moved] */
function send(answer, moved = []) {
  parentPort?.postMessage(answer, moved);
}

/** @param {unknown} error */
function wordsOf(error) {
  return error instanceof Error ? error.message : String(error);
}

async function load() {
  // By its absolute path: the library takes a folder's name alone for a name of the hub, and refuses many of them.
  const extractor = await pipeline('feature-extraction', modelFolder, { dtype: 'q8' });
  // The pipeline cuts texts at this length, which the library only lets a tokeniser's own configuration set.
  const value = Math.min(Number(extractor.tokenizer.model_max_length), maxTokens);
  Object.defineProperty(extractor.tokenizer, 'model_max_length', { value });
  return extractor;
}

/** @param {readonly string[]} texts */
function toInputs(texts) {
  return texts.map((text) => text.slice(0, maxTokens * CHARACTERS_PER_TOKEN).toWellFormed());
}

/** @param {Awaited<ReturnType<typeof load>>} extractor @param {readonly string[]} inputs @param {'none' | typeof pooling} [kind] */
async function embed(extractor, inputs, kind = pooling) {
  const output = await extractor([...inputs], { pooling: kind, normalize: false });
  const vectors = Float32Array.from(output.data);
  output.dispose();
  return vectors;
}

/** @param {Awaited<ReturnType<typeof load>>} extractor @param {import('./worker-messages.ts').WorkerTask} task */
async function answer(extractor, { id, texts, each }) {
  try {
    const inputs = toInputs(texts);
    const vectors = await embed(extractor, inputs, each === 'token' ? 'none' : pooling);
    const tokens =
      each === 'token'
        ? inputs.flatMap((text) => extractor.tokenizer.tokenize(text, { add_special_tokens: true }))
        : [];
    send({ type: 'vectors', id, vectors, tokens }, [vectors.buffer]);
  } catch (error) {
    send({ type: 'refused', id, reason: wordsOf(error) });
  }
}

/** Frees the model before the thread ends: a thread that is cut off with it can take the whole process down. @param {Awaited<ReturnType<typeof load>>} extractor */
async function end(extractor) {
  await extractor.dispose();
  parentPort?.close();
}

try {
  const extractor = await load();
  const { length } = await embed(extractor, ['あ']);
  parentPort?.on('message', (task) => {
    if (task === 'end') void end(extractor);
    else void answer(extractor, task);
  });
  send({ type: 'ready', dimension: length });
} catch (error) {
  send({ type: 'failed', reason: wordsOf(error) });
}
