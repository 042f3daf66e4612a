import type { GraphEdge } from '../model/graph-edge.ts';
import type { GraphNode } from '../model/graph-node.ts';
import type { ConceptId, NodeId, UnitId } from '../model/ids.ts';
import type { Unit } from '../model/unit.ts';
import { rarityOf } from '../search/concept-affinity.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import type { GraphMemory } from './graph-memory.ts';
import { groupBy } from './group-by.ts';
import { unitOfNode } from './unit-of-node.ts';

/** A unit with everything by which it is compared with others. */
export interface ComparedUnit {
  readonly node: GraphNode;
  readonly unit: Unit;
  readonly vector: Float32Array | null;
  readonly sentences: readonly Float32Array[];
  readonly mentions: readonly GraphEdge[];
}

/** Loads units for comparing, in the order of the ids; ids that are no units are left out. */
export async function loadCompared(store: GraphStore, ids: readonly UnitId[]): Promise<readonly ComparedUnit[]> {
  const [nodes, vectors, sentences, edges] = await Promise.all([
    store.getNodes(ids),
    store.getVectors(ids),
    store.getSentenceVectors(ids),
    store.listEdges(ids, ['MENTIONS']),
  ]);
  const places = new Map<NodeId, number>(ids.map((id, index) => [id, index]));
  const mentions = groupBy(edges, ({ from }) => from);
  return nodes.flatMap((node) => {
    const unit = unitOfNode(node);
    const place = places.get(node.id);
    if (unit === null || place === undefined) return [];
    return [
      {
        ...{ node, unit, mentions: mentions.get(unit.id) ?? [] },
        vector: vectors[place] ?? null,
        sentences: sentences[place] ?? [],
      },
    ];
  });
}

/** Rarity of each mentioned concept of the scheme, by its number of mentioning units in the whole store. */
export async function loadRarities(
  store: GraphStore,
  mentions: readonly GraphEdge[],
  { concepts, units }: Pick<GraphMemory, 'concepts' | 'units'>,
): Promise<ReadonlyMap<ConceptId, number>> {
  const ids = mentions.flatMap(({ to }) => concepts.get(to)?.id ?? []);
  const cells = ids.length === 0 ? [] : await store.countMatrix({ rows: 'municipality', concepts: ids });
  const mentioning = groupBy(cells, ({ concept }) => concept);
  return new Map(
    ids.map((id) => {
      const total = (mentioning.get(id) ?? []).reduce((sum, cell) => sum + cell.units, 0);
      return [id, rarityOf(total, units)];
    }),
  );
}
