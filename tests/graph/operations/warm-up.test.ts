import { describe, expect, it } from 'vitest';
import { EmbeddingError, StoreUnavailableError } from '#graph/errors.ts';
import { warmUp } from '#graph/operations/warm-up.ts';
import { openSampleGraph } from '../../support/open-sample-graph.ts';

describe('warmUp', () => {
  it('embeds all names of concepts once, so that the first search need not', async () => {
    const graph = await openSampleGraph();
    const asked: number[] = [];
    const { embedder } = graph;
    if (embedder === null) throw new RangeError('the sample graph has no embedder');
    const counting: typeof embedder = {
      model: embedder.model,
      state: () => embedder.state(),
      ready: () => embedder.ready(),
      embed: (texts, role) => {
        asked.push(texts.length);
        return embedder.embed(texts, role);
      },
      close: () => embedder.close(),
    };
    await warmUp({ ...graph, embedder: counting });
    const first = asked.length;
    await warmUp({ ...graph, embedder: counting });
    expect(first).toBeGreaterThan(1);
    expect(asked).toHaveLength(first);
    await graph.close();
  }, 60_000);

  it('goes without a model that cannot be had', async () => {
    const graph = await openSampleGraph();
    const { embedder } = graph;
    if (embedder === null) throw new RangeError('the sample graph has no embedder');
    const failure = new EmbeddingError('ready: the model cannot be loaded; choose another', { details: {} });
    const broken = { ...embedder, model: embedder.model, ready: () => Promise.reject(failure) };
    await expect(warmUp({ ...graph, embedder: broken })).resolves.toBeUndefined();
    await graph.close();
    await expect(warmUp(graph)).rejects.toThrow(StoreUnavailableError);
  }, 60_000);
});
