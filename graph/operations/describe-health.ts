import type { EmbedderState } from '../embedding/embedder.ts';
import type { ModelIdentity } from '../model/model-identity.ts';
import type { StoreContents } from '../storage/graph-store.ts';
import type { GraphContext } from './graph-context.ts';

/** What works at the moment. */
export interface Health {
  readonly status: 'ok' | 'degraded' | 'down';
  readonly store: { readonly technology: string } & StoreContents;
  readonly embedding: EmbedderState & { readonly model: ModelIdentity | null };
}

/** `down`: nothing can be answered; `degraded`: search by meaning is not available (yet). Never throws for a missing model. */
export async function describeHealth({ store, embedder }: GraphContext): Promise<Health> {
  const contents = await store.contents();
  const embedding = embedder?.state() ?? ({ state: 'unavailable', reason: 'no model is configured' } as const);
  return {
    status: contents.state !== 'ready' ? 'down' : embedding.state === 'ready' ? 'ok' : 'degraded',
    store: { technology: store.technology, ...contents },
    embedding: { ...embedding, model: embedder?.model ?? null },
  };
}
