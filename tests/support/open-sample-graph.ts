import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toGraphSettings } from '#graph/graph-settings.ts';
import { openGraph, type OpenGraph } from '#graph/open-graph.server.ts';
import { gatherPlans } from '#graph/operations/gather-plans.server.ts';
import { ingestDocuments } from '#graph/operations/ingest-documents.server.ts';

/** The seeds, ingested into a temporary folder with the bundled model; `close` removes the folder. */
export type SampleGraph = OpenGraph;

/** Reads, links, embeds and stores the seeds as `npm run ingest` does. Takes a few seconds: open it once for a file of tests. */
export async function openSampleGraph(): Promise<SampleGraph> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-sample-'));
  const graph = await openGraph({ ...toGraphSettings({}), dataFolder: folder });
  await ingestDocuments(graph, await gatherPlans({ paths: ['seeds'], profile: null, concepts: 'seeds/concepts.yaml' }));
  return {
    ...graph,
    async close() {
      await graph.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
