import type { EmbedderState } from '../embedding/embedder.ts';
import type { ModelIdentity } from '../model/model-identity.ts';
import type { StoreContents } from '../storage/graph-store.ts';
import { modelFault } from './embed-query.ts';
import type { GraphContext } from './graph-context.ts';

/** What works at the moment. */
export interface Health {
  readonly status: 'ok' | 'degraded' | 'down';
  readonly store: { readonly technology: string } & StoreContents;
  readonly embedding: EmbedderState & { readonly model: ModelIdentity | null };
}

/**
 * `down`: nothing can be answered; `degraded`: search by meaning is not available (yet), be it that the model is unusable or that the stored
 * vectors are of another one. Never throws for a missing model.
 */
export async function describeHealth(context: GraphContext): Promise<Health> {
  const { store, embedder } = context;
  const contents = await store.contents();
  const embedding = embeddingState(context, contents);
  return {
    status: contents.state !== 'ready' ? 'down' : embedding.state === 'ready' ? 'ok' : 'degraded',
    store: { technology: store.technology, ...contents },
    embedding: { ...embedding, model: embedder?.model ?? null },
  };
}

function embeddingState(context: GraphContext, contents: StoreContents): EmbedderState {
  const state = context.embedder?.state() ?? ({ state: 'unavailable', reason: 'model-unusable' } as const);
  if (state.state !== 'ready' || contents.state !== 'ready') return state;
  const fault = modelFault(context, contents.model);
  return fault === null ? state : { state: 'unavailable', reason: fault };
}
