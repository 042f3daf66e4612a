import type { OpenGraph } from '#graph/open-graph.server.ts';
import { gatherPlans } from '#graph/operations/gather-plans.server.ts';
import { indexPlans } from '#graph/operations/index-plans.ts';
import { ingestDocuments } from '#graph/operations/ingest-documents.server.ts';
import { TOKENISER } from '#graph/search/tokenise.ts';
import { syntheticPlans } from './synthetic-corpus.ts';

/** Plans that come with the project, read, linked and embedded as an operator would. */
export async function loadSamples(graph: OpenGraph): Promise<void> {
  await ingestDocuments(graph, await gatherInput());
}

/** So many made-up measures, linked to the real concepts and embedded by the real model. */
export async function loadSynthetic(graph: OpenGraph, measures: number): Promise<void> {
  const { concepts } = await gatherInput();
  await graph.embedder?.ready();
  await graph.store.replace({
    stamp: `bench-${measures}`,
    tokeniser: TOKENISER,
    model: graph.embedder?.model ?? null,
    concepts,
    plans: indexPlans(parsedPlans(measures), {
      concepts,
      embedder: graph.embedder,
      onPlan: (done) => process.stderr.isTTY && process.stderr.write(`\r${String(done)} plans\u001b[K`),
    }),
  });
}

function gatherInput() {
  return gatherPlans({ paths: ['seeds'], profile: null, concepts: 'seeds/concepts.yaml' });
}

function* parsedPlans(measures: number) {
  for (const { plan } of syntheticPlans(measures, 0)) yield plan;
}
