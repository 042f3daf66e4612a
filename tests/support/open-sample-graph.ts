import type { OpenGraph } from '#graph/open-graph.server.ts';
import { openTemporaryGraph } from '../../scripts/support/open-temporary-graph.ts';

/** The seeds, ingested into a temporary folder with the bundled model; `close` removes the folder. */
export type SampleGraph = OpenGraph;

/** Reads, links, embeds and stores the seeds as `npm run ingest` does. Takes a few seconds: open it once for a file of tests. */
export function openSampleGraph(): Promise<SampleGraph> {
  return openTemporaryGraph(['seeds']);
}
