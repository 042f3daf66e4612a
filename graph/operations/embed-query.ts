import { EmbeddingError } from '../errors.ts';
import { isSameModel, type ModelIdentity } from '../model/model-identity.ts';
import type { ModelFault, SearchNotice } from '../search/search-hit.ts';
import type { GraphContext } from './graph-context.ts';
import { within } from './within.ts';

/** A search never waits longer for a model that is still loading: it goes on with words and concepts. */
const LOADING_PATIENCE_MS = 50;
/** Nor for an answer about one query that does not come. */
export const EMBEDDING_PATIENCE_MS = 2_000;

/** Vector of a query in the space of the stored vectors; `null` where the model is missing, loading, broken or another one. */
export async function embedQuery(
  { embedder }: GraphContext,
  storedModel: ModelIdentity | null,
  text: string,
): Promise<Float32Array | null> {
  if (embedder === null || !isSameModel(embedder.model, storedModel)) return null;
  try {
    if (embedder.state().state === 'unavailable') return null;
    const isReady = await within(
      LOADING_PATIENCE_MS,
      embedder.ready().then(() => true),
    );
    if (isReady === null) return null;
    const vectors = await within(EMBEDDING_PATIENCE_MS, embedder.embed([text], 'query'));
    return vectors?.[0] ?? null;
  } catch (error) {
    if (error instanceof EmbeddingError) return null;
    throw error;
  }
}

/** Why the model cannot be asked about vectors of the stored model; `null` where it can, or could once it is loaded. */
export function modelFault({ embedder }: GraphContext, storedModel: ModelIdentity | null): ModelFault | null {
  if (embedder === null || embedder.state().state === 'unavailable') return 'model-unusable';
  return isSameModel(embedder.model, storedModel) ? null : 'model-changed';
}

/** Notices of a search that could not ask the model. */
export function wordsOnlyNotices(context: GraphContext, storedModel: ModelIdentity | null): readonly SearchNotice[] {
  const fault = modelFault(context, storedModel);
  return fault === null ? ['words-only'] : ['words-only', fault];
}
