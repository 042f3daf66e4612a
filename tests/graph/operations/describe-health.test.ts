import { expect, it } from 'vitest';
import type { Embedder, EmbedderState } from '#graph/embedding/embedder.ts';
import { describeHealth } from '#graph/operations/describe-health.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

const graph = useSampleGraph();

async function healthWith(change: Partial<Embedder> | null) {
  const { embedder } = graph;
  if (embedder === null) throw new TypeError('the sample graph has a model');
  const changed: Embedder | null =
    change === null
      ? null
      : {
          model: embedder.model,
          state: () => embedder.state(),
          ready: () => embedder.ready(),
          embed: (texts, role) => embedder.embed(texts, role),
          close: () => Promise.resolve(),
          ...change,
        };
  const { status, embedding } = await describeHealth({ store: graph.store, embedder: changed });
  return [status, embedding.state, 'reason' in embedding ? embedding.reason : null];
}

it('all is well with the model of the stored vectors', async () => {
  await graph.embedder?.ready();
  expect(await healthWith({})).toStrictEqual(['ok', 'ready', null]);
});

it('without a usable model search goes on, and why is said', async () => {
  const broken: EmbedderState = { state: 'unavailable', reason: 'model-not-loadable' };
  expect(await healthWith(null)).toStrictEqual(['degraded', 'unavailable', 'model-unusable']);
  expect(await healthWith({ state: () => broken })).toStrictEqual(['degraded', 'unavailable', 'model-not-loadable']);
});

it('another model than that of the stored vectors counts as none', async () => {
  const model = { name: 'other', version: '1', dimension: 256, digest: 'other' };
  expect(await healthWith({ model })).toStrictEqual(['degraded', 'unavailable', 'model-changed']);
});
