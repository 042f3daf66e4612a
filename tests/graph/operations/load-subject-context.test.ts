import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recallGraph } from '#graph/operations/graph-memory.ts';
import { loadSubjectContext } from '#graph/operations/load-subject-context.ts';
import { CONCEPT_WEIGHTS } from '#graph/search/concept-weights.ts';
import { openSampleGraph, type SampleGraph } from '../../support/open-sample-graph.ts';
import { asConceptId } from '../../support/sample-concepts.ts';

describe('loadSubjectContext', () => {
  let graph: SampleGraph;
  beforeAll(async () => {
    graph = await openSampleGraph();
  });
  afterAll(async () => {
    await graph.close();
  });

  it('tells the rarer concepts by the mentions in the plans, in 0–1', async () => {
    const memory = await recallGraph(graph.store);
    const { rarityOf } = await loadSubjectContext(graph.store, memory);
    const { nodes } = await graph.store.getSubgraph([...memory.concepts.keys()]);
    const ranked = nodes
      .map(({ id, degrees }) => ({ mentions: degrees.MENTIONS ?? 0, rarity: rarityOf(asConceptId(id)) }))
      .sort((a, b) => a.mentions - b.mentions);
    expect(ranked[0]?.rarity).toBe(1);
    for (const [index, { mentions, rarity }] of ranked.entries()) {
      expect(rarity).toBeGreaterThan(0);
      const before = ranked[index - 1];
      if (before !== undefined && before.mentions < mentions && mentions > 1) {
        expect(rarity).toBeLessThan(before.rarity);
      }
    }
  });

  it('weighs a concept and those below it; one that the scheme lacks weighs nothing', async () => {
    const memory = await recallGraph(graph.store);
    const { weightsOf } = await loadSubjectContext(graph.store, memory);
    const [wide, narrow] = [...memory.narrower].flatMap(([above, [below]]) =>
      below === undefined ? [] : [above, below],
    );
    if (wide === undefined || narrow === undefined) throw new RangeError('the sample scheme has no levels');
    expect(weightsOf(wide).get(wide)).toBe(CONCEPT_WEIGHTS.exact);
    expect(weightsOf(wide).get(narrow)).toBeCloseTo(CONCEPT_WEIGHTS.narrower, 10);
    expect(weightsOf(asConceptId('no-such-concept')).size).toBe(0);
  });

  it('is read once for each state of the graph, and again after a failure', async () => {
    const memory = { ...(await recallGraph(graph.store)) };
    const failing = { ...graph.store, getSubgraph: () => Promise.reject(new RangeError('gone')) };
    await expect(loadSubjectContext(failing, memory)).rejects.toThrow('gone');
    const first = await loadSubjectContext(graph.store, memory);
    expect(await loadSubjectContext(failing, memory)).toBe(first);
  });
});
