import { describe, expect, it } from 'vitest';
import { InvalidInputError, NotFoundError } from '#graph/errors.ts';
import { isCoreKind } from '#graph/exploring/core-kinds.ts';
import type { MunicipalityCode, NodeId } from '#graph/model/ids.ts';
import { expandPlace } from '#graph/operations/expand-place.ts';
import { listMunicipalities } from '#graph/operations/list-municipalities.ts';
import type { NodeQuery } from '#graph/storage/graph-store.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

describe('expandPlace', () => {
  const graph = useSampleGraph();

  it('brings everything the plans of each municipality promise, each once, as many at a time as asked for', async () => {
    for (const { code, measures, themes } of await listMunicipalities(graph)) {
      let shown: readonly NodeId[] = [];
      for (;;) {
        const brought = await expandPlace(graph, { municipality: code, shown, limit: 7 });
        shown = [...shown, ...brought.added];
        expect([brought.total, brought.shown]).toStrictEqual([measures + themes, shown.length]);
        expect(brought.nodes.every((node) => node.municipality === code && isCoreKind(node.record.kind))).toBe(true);
        if (brought.added.length < 7) break;
      }
      expect(new Set(shown).size).toBe(measures + themes);
    }
  });

  it('brings the edges that join what is new to the picture, and no others', async () => {
    const [first] = await graph.store.listNodes({ kinds: ['measure'], limit: 1 });
    const municipality = first?.municipality ?? null;
    if (first === undefined || municipality === null) throw new Error('the sample has no measure');
    const mentions = await graph.store.listEdges([first.id], ['MENTIONS']);
    const shown = mentions.map(({ to }) => to);
    expect(shown.length).toBeGreaterThan(0);
    const { added, edges } = await expandPlace(graph, { municipality, shown, limit: 100 });
    const expected = (await graph.store.getSubgraph([...shown, ...added])).edges.filter(
      ({ from, to }) => added.includes(from) || added.includes(to),
    );
    expect(edges).toStrictEqual(expected);
    expect(edges.some(({ from, to }) => from === first.id && shown.includes(to))).toBe(true);
  });

  it('takes the documents of a municipality in turn, each in its order', async () => {
    const nodes = ['a', 'a', 'a', 'b', 'b'].map((document, index) => ({
      id: `m-${index}` as NodeId,
      municipality: '010001',
      document: `d-${document}`,
    }));
    const store = {
      listNodes: (query: NodeQuery) => Promise.resolve(query.municipality === undefined ? [] : nodes),
      getSubgraph: () => Promise.resolve({ nodes: [], edges: [] }),
      getNodes: () => Promise.resolve([]),
      contents: graph.store.contents.bind(graph.store),
      countUnits: () => Promise.resolve([]),
      listEdges: () => Promise.resolve([]),
    } as unknown as typeof graph.store;
    const municipality = '010001' as MunicipalityCode;
    const { added } = await expandPlace({ ...graph, store }, { municipality, shown: [], limit: 4 });
    expect(added).toStrictEqual(['m-0', 'm-3', 'm-1', 'm-4']);
  });

  it('refuses municipalities of which nothing is loaded and limits that are none', async () => {
    const expansion = { municipality: '999999' as MunicipalityCode, shown: [], limit: 5 };
    await expect(expandPlace(graph, expansion)).rejects.toThrow(NotFoundError);
    for (const limit of [0, 101, 1.5]) {
      await expect(expandPlace(graph, { ...expansion, limit })).rejects.toThrow(InvalidInputError);
    }
  });
});
