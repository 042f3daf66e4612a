import { describe, expect, it, vi } from 'vitest';
import { UNIT_KINDS } from '#graph/model/unit.ts';
import { listDocuments, summariseDocument } from '#graph/operations/list-documents.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

const graph = useSampleGraph();

describe('listDocuments', () => {
  it('counts the units of every document as counting them one by one does', async () => {
    const documents = await listDocuments(graph);
    expect(documents).toHaveLength(await graph.store.countNodes({ kinds: ['document'] }));
    for (const { document, counts } of documents) {
      const counted = await Promise.all(
        UNIT_KINDS.map(async (kind) => [kind, await graph.store.countNodes({ document: document.id, kinds: [kind] })]),
      );
      expect(counts).toStrictEqual(Object.fromEntries(counted.filter(([, units]) => units !== 0)));
    }
  });

  it('asks a store only once as long as it holds the same', async () => {
    const count = vi.spyOn(graph.store, 'countUnits');
    await listDocuments(graph);
    await listDocuments(graph);
    expect(count.mock.calls.length).toBeLessThanOrEqual(1);
    count.mockRestore();
  });
});

describe('summariseDocument', () => {
  it('counts sections and predecessors beside the units', async () => {
    for (const { document, counts } of await listDocuments(graph)) {
      const count = (kind: 'section' | 'predecessor') =>
        graph.store.countNodes({ document: document.id, kinds: [kind] });
      const [section, predecessor] = [await count('section'), await count('predecessor')];
      const others = { ...(section > 0 && { section }), ...(predecessor > 0 && { predecessor }) };
      expect(await summariseDocument(graph.store, document)).toStrictEqual({
        document,
        counts: { ...counts, ...others },
      });
    }
  });
});
