import { join } from 'node:path';
import { openEmbeddedStore } from './adapters/embedded/open-embedded-store.server.ts';
import { openNeo4jStore } from './adapters/neo4j/open-neo4j-store.server.ts';
import { readLocalNeo4j } from './adapters/neo4j/read-local-neo4j.server.ts';
import { openVectorCache } from './adapters/embedded/open-vector-cache.server.ts';
import { activeModelFolder } from './adapters/transformers/active-model.server.ts';
import { openTransformersEmbedder } from './adapters/transformers/open-transformers-embedder.server.ts';
import { CachingEmbedder } from './embedding/caching-embedder.ts';
import type { Embedder } from './embedding/embedder.ts';
import { EmbeddingError } from './errors.ts';
import type { GraphSettings } from './graph-settings.ts';
import type { GraphContext } from './operations/graph-context.ts';
import type { GraphStore } from './storage/graph-store.ts';

/** Takes one line for each thing that went wrong and was survived. */
type Log = (message: string) => void;

/** An opened graph: what operations need, and how to let go of it. */
export interface OpenGraph extends GraphContext {
  /** Why there is no embedder, as one English sentence; `null` where there is one. */
  readonly embedderProblem: string | null;
  close(): Promise<void>;
}

/**
 * Composition root: opens the store and the model that the settings name. A model that cannot be opened leaves search by
 * words and concepts working (`embedder` is `null` and `embedderProblem` says why); a store that cannot be opened throws.
 */
export async function openGraph(settings: GraphSettings, log: Log = () => undefined): Promise<OpenGraph> {
  const store = await openStore(settings);
  const { embedder, problem } = await openEmbedder(settings, log);
  return {
    store,
    embedder,
    embedderProblem: problem,
    async close() {
      await Promise.all([store.close(), embedder?.close()]);
    },
  };
}

async function openStore(settings: GraphSettings): Promise<GraphStore> {
  switch (settings.store) {
    case 'embedded':
      return openEmbeddedStore({ folder: settings.dataFolder });
    case 'neo4j':
      return openNeo4jStore(settings.neo4j ?? (await readLocalNeo4j(settings.dataFolder)));
  }
}

async function openEmbedder(
  { modelFolder, workerFile, dataFolder }: GraphSettings,
  log: Log,
): Promise<{ embedder: Embedder | null; problem: string | null }> {
  try {
    const folder = await activeModelFolder({ modelFolder, dataFolder });
    const embedder = await openTransformersEmbedder({ modelFolder: folder, workerFile, log });
    const cache = await openVectorCache({ folder: join(dataFolder, 'vectors'), model: embedder.model });
    const onCacheFailure = (error: unknown) => {
      log(`vector cache: ${error instanceof Error ? error.message : String(error)}`);
    };
    return { embedder: new CachingEmbedder({ embedder, cache, onCacheFailure }), problem: null };
  } catch (error) {
    if (!(error instanceof EmbeddingError)) throw error;
    log(`embedding: ${error.message}`);
    return { embedder: null, problem: error.message };
  }
}
