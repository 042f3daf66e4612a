import type { GraphEdge } from '../model/graph-edge.ts';
import type { GraphNode } from '../model/graph-node.ts';
import type { NodeId, UnitId } from '../model/ids.ts';
import type { Unit } from '../model/unit.ts';
import type { GraphStore } from '../storage/graph-store.ts';
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
