import { describe, expect, it } from 'vitest';
import { InvalidInputError, NotFoundError } from '#graph/errors.ts';
import type { ConceptId, NodeId } from '#graph/model/ids.ts';
import { expandNode } from '#graph/operations/expand-node.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

const MIGRATION = 'migration-settlement' as ConceptId;

describe('expandNode', () => {
  const graph = useSampleGraph();

  it('brings new neighbours with every edge that joins them to the picture', async () => {
    const { added, nodes, edges, shown, total } = await expandNode(graph, {
      node: MIGRATION,
      group: 'MENTIONS',
      shown: [],
      limit: 3,
    });
    expect(nodes.map(({ id }) => id)).toStrictEqual(added);
    expect(added.length).toBe(3);
    expect(shown).toBe(3);
    expect(total).toBeGreaterThan(3);
    expect(added.filter((id) => !edges.some(({ from, to }) => from === id && to === MIGRATION))).toStrictEqual([]);
  });

  it('takes the municipalities in turn', async () => {
    const { nodes } = await expandNode(graph, { node: MIGRATION, group: 'MENTIONS', shown: [], limit: 4 });
    expect(new Set(nodes.map(({ municipality }) => municipality)).size).toBe(4);
  });

  it('brings each neighbour once until all are shown', async () => {
    let shown: readonly NodeId[] = [MIGRATION];
    for (;;) {
      const brought = await expandNode(graph, { node: MIGRATION, group: 'MENTIONS', shown, limit: 4 });
      if (brought.added.length === 0) {
        expect(brought.shown).toBe(brought.total);
        expect(shown.length).toBe(brought.total + 1);
        return;
      }
      expect(brought.added.filter((id) => shown.includes(id))).toStrictEqual([]);
      shown = [...shown, ...brought.added];
    }
  });

  it('tells measures from other units that mention a concept', async () => {
    const kindsOf = async (group: 'MENTIONS' | 'MENTIONED_BY_OTHERS') =>
      new Set(
        (await expandNode(graph, { node: MIGRATION, group, shown: [], limit: 100 })).nodes.map(
          ({ record }) => record.kind,
        ),
      );
    expect((await kindsOf('MENTIONS')).has('passage')).toBe(false);
    expect((await kindsOf('MENTIONED_BY_OTHERS')).has('measure')).toBe(false);
  });

  it('refuses unknown nodes and limits that are none', async () => {
    const expansion = { node: 'gone' as ConceptId, group: 'MENTIONS', shown: [], limit: 5 } as const;
    await expect(expandNode(graph, expansion)).rejects.toThrow(NotFoundError);
    await expect(expandNode(graph, { ...expansion, node: MIGRATION, limit: 0 })).rejects.toThrow(InvalidInputError);
    await expect(expandNode(graph, { ...expansion, node: MIGRATION, limit: 101 })).rejects.toThrow(InvalidInputError);
  });
});
