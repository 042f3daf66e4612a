import { z } from 'zod';

/** What a worker is started with. */
export interface WorkerSettings {
  /** Absolute path of the model's folder. */
  readonly modelFolder: string;
  readonly pooling: 'mean' | 'cls';
  readonly maxTokens: number;
}

/** A batch to embed, prefixes already in front. */
export interface WorkerTask {
  readonly id: number;
  readonly texts: readonly string[];
}

/** Asks a worker to let go of its model and to end by itself. */
export const END_OF_WORK = 'end';

/**
 * What a worker says: `ready` or `failed` once, then for each task `vectors` (all components, text after text) or `refused`,
 * after which it goes on.
 */
export const workerAnswerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), dimension: z.number() }),
  z.object({ type: z.literal('failed'), reason: z.string() }),
  z.object({ type: z.literal('vectors'), id: z.number(), vectors: z.instanceof(Float32Array) }),
  z.object({ type: z.literal('refused'), id: z.number(), reason: z.string() }),
]);

/** See {@link workerAnswerSchema}. */
export type WorkerAnswer = z.infer<typeof workerAnswerSchema>;
