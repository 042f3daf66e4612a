import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { EmbeddingError } from '../../errors.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import { isSameModel } from '../../model/model-identity.ts';
import { readModelFolder } from './read-model-folder.server.ts';
import { TransformersEmbedder } from './transformers-embedder.server.ts';
import type { WorkerSettings } from './worker-messages.ts';
import { WorkerSupervisor } from './worker-supervisor.server.ts';

/** Which model, and how it is run. */
export interface TransformersEmbedderOptions {
  /** Folder with `atlas-model.json`, `config.json`, the tokeniser's files and `onnx/model_quantized.onnx`. */
  readonly modelFolder: string;
  /** `embedding-worker.mjs`; needed where the build has moved this module away from it. */
  readonly workerFile?: string;
  /** Longest time for one batch of at most 8 texts, in milliseconds. */
  readonly timeoutMs?: number;
  /** Longest time for loading the model, in milliseconds. */
  readonly loadTimeoutMs?: number;
  /** Takes one line for each thing that goes wrong with the worker. */
  readonly log?: (message: string) => void;
  /** Milliseconds of a clock. */
  readonly now?: () => number;
}

/** Far beyond what the slowest machine needs; a batch that takes longer hangs. */
const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_LOAD_TIMEOUT_MS = 120_000;

/**
 * Checks a model's folder and starts loading it in a worker thread; resolves before the model is loaded (see `ready`).
 * Rejects with `EmbeddingError` where the folder cannot hold a model. Never uses the network.
 */
export async function openTransformersEmbedder(options: TransformersEmbedderOptions): Promise<Embedder> {
  const modelFolder = resolve(options.modelFolder);
  const workerFile = findWorkerFile(options.workerFile);
  const folder = await readModelFolder(modelFolder);
  const { pooling, maxTokens, dimension } = folder.settings;
  const settings: WorkerSettings = { modelFolder, pooling, maxTokens };
  let isFirst = true;
  const startWorker = async (): Promise<Worker> => {
    // A restarted worker would otherwise make vectors of another model under the old identity.
    if (!isFirst && !isSameModel((await readModelFolder(modelFolder)).identity, folder.identity)) {
      throw new EmbeddingError(`${modelFolder}: the model was changed while it was in use; start again`);
    }
    isFirst = false;
    return new Worker(workerFile, { workerData: settings });
  };
  const supervisor = new WorkerSupervisor({
    startWorker,
    dimension,
    timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    loadTimeoutMs: options.loadTimeoutMs ?? DEFAULT_LOAD_TIMEOUT_MS,
    now: options.now ?? (() => performance.now()),
    log: options.log ?? (() => undefined),
  });
  return new TransformersEmbedder(folder, supervisor);
}

function findWorkerFile(given?: string): string {
  const file = given ?? join(dirname(fileURLToPath(import.meta.url)), 'embedding-worker.mjs');
  if (existsSync(file)) return resolve(file);
  throw new EmbeddingError(`${file}: the embedding worker is missing; give its path as workerFile`, {
    details: { path: file },
  });
}
