import type { ModelIdentity } from '../model/model-identity.ts';

/** Queries and documents are embedded with different prefixes by some models. */
export type EmbeddingRole = 'query' | 'document';

/** Whether embedding works now; `reason` is a code for logs and notices, never a stack trace. */
export type EmbedderState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready' }
  | { readonly state: 'unavailable'; readonly reason: string };

/** A piece of a text as the model cuts it, with its vector. */
export interface EmbeddedToken {
  readonly token: string;
  readonly vector: Float32Array;
}

/**
 * Port: turns texts into vectors.
 *
 * Every vector has `model.dimension` components and length 1; a text without any letter or digit gives a zero vector,
 * which is similar to nothing. Results stand in the order of the texts and do not depend on what else is in the batch.
 * Work never runs on the caller's thread. A failed call rejects with `EmbeddingError`; the next call may succeed.
 */
export interface Embedder {
  /** Known before loading: it is read from the model's folder. */
  readonly model: ModelIdentity;
  state(): EmbedderState;
  /** Resolves when ready; rejects with `EmbeddingError` when the model cannot be loaded. */
  ready(): Promise<void>;
  embed(texts: readonly string[], role: EmbeddingRole): Promise<readonly Float32Array[]>;
  /**
   * Tokens of each text in order, their vectors as long as the model makes them: a longer one tells more. Equal tokens have
   * equal vectors. Absent, or `null`, where a token's vector depends on its neighbours (a model that is not static).
   */
  embedTokens?(texts: readonly string[]): Promise<readonly (readonly EmbeddedToken[])[] | null>;
  close(): Promise<void>;
}
