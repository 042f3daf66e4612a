import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toGraphSettings } from '#graph/graph-settings.ts';
import { openGraph, type OpenGraph } from '#graph/open-graph.server.ts';
import { gatherPlans } from '#graph/operations/gather-plans.server.ts';
import { ingestDocuments } from '#graph/operations/ingest-documents.server.ts';

/**
 * Reads, links, embeds and stores documents as `npm run ingest` does, into an embedded store of their own; `close` removes it. Takes a
 * few seconds. Of the settings only the model is kept.
 */
export async function openTemporaryGraph(
  paths: readonly string[],
  { ATLAS_MODEL }: Readonly<Record<string, string | undefined>> = {},
): Promise<OpenGraph> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-temporary-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const graph = await openGraph({ ...toGraphSettings({ ATLAS_MODEL }), dataFolder: folder });
    await ingestDocuments(graph, await gatherPlans({ paths, profile: null, concepts: 'seeds/concepts.yaml' }));
    return { ...graph, close: () => graph.close().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
