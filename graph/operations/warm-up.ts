import { EmbeddingError } from '../errors.ts';
import type { GraphContext } from './graph-context.ts';
import { recallGraph } from './graph-memory.ts';
import { loadConceptNames } from './load-concept-names.ts';
import { loadSubjectContext } from './load-subject-context.ts';
import { loadTopics } from './load-topics.ts';

/**
 * Makes ready what the first search would otherwise wait for: the concept scheme, the words of the plans, the vectors of all names of
 * concepts, of topics where they have a say, and what concepts count. A model that cannot be had leaves the last out; throws
 * `StoreUnavailableError` where nothing can be searched.
 */
export async function warmUp({ store, embedder }: GraphContext): Promise<void> {
  const memory = await recallGraph(store);
  await memory.wording();
  if (embedder === null) return;
  try {
    await embedder.ready();
    await Promise.all([loadConceptNames(memory, embedder), loadSubjectContext(store, memory), loadTopics(embedder)]);
  } catch (error) {
    if (!(error instanceof EmbeddingError)) throw error;
  }
}
