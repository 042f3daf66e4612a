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
  /** One vector for each text, or, of a single text, one for each token. */
  readonly each: 'text' | 'token';
}

/** Asks a worker to let go of its model and to end by itself. */
export const END_OF_WORK = 'end';

/**
 * What a worker says: `ready` or `failed` once, then for each task `vectors` (all components, text after text or token after token,
 * with the tokens where they were asked for) or `refused`, after which it goes on.
 */
export const workerAnswerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), dimension: z.number() }),
  z.object({ type: z.literal('failed'), reason: z.string() }),
  z.object({
    type: z.literal('vectors'),
    id: z.number(),
    vectors: z.instanceof(Float32Array),
    tokens: z.array(z.string()).default([]),
  }),
  z.object({ type: z.literal('refused'), id: z.number(), reason: z.string() }),
]);

/** See {@link workerAnswerSchema}. */
export type WorkerAnswer = z.infer<typeof workerAnswerSchema>;

/** What a worker made of a batch. */
export type WorkerVectors = Extract<WorkerAnswer, { readonly type: 'vectors' }>;
