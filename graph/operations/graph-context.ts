import type { Embedder } from '../embedding/embedder.ts';
import type { GraphStore } from '../storage/graph-store.ts';

/** What operations work on. `embedder` is `null` where no model is configured; a configured one may still be loading or broken. */
export interface GraphContext {
  readonly store: GraphStore;
  readonly embedder: Embedder | null;
}
