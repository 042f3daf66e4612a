import type { GraphEdge, RelationType } from '../../model/graph-edge.ts';
import type { NodeId } from '../../model/ids.ts';
import type { SubgraphNode } from '../../model/subgraph.ts';

type Degrees = SubgraphNode['degrees'];

/** Number of different neighbours by relation, of all nodes that edges join. */
export function countDegrees(edges: readonly GraphEdge[]): ReadonlyMap<NodeId, Degrees> {
  const degrees = new Map<NodeId, Partial<Record<RelationType, number>>>();
  const seen = new Set<string>();
  for (const { type, from, to } of edges) {
    // Two edges of one relation between the same two nodes (rules of different versions) make one neighbour.
    const pair = `${type} ${[from, to].sort().join(' ')}`;
    if (seen.has(pair)) continue;
    seen.add(pair);
    for (const end of [from, to]) {
      const own = degrees.get(end) ?? {};
      degrees.set(end, own);
      own[type] = (own[type] ?? 0) + 1;
    }
  }
  return degrees;
}

/** The sum of two counts; right where no neighbour is in both. */
export function addDegrees(a: Degrees, b: Degrees = {}): Degrees {
  const sum: Partial<Record<RelationType, number>> = { ...a };
  for (const [type, count] of Object.entries(b) as [RelationType, number][]) sum[type] = (sum[type] ?? 0) + count;
  return sum;
}
