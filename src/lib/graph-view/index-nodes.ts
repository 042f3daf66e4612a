import type { GraphPart } from '#graph/exploring/graph-part.ts';
import type { SubgraphNode } from '#graph/model/subgraph.ts';

/** Nodes of a part by id. */
export function indexNodes({ nodes }: GraphPart): ReadonlyMap<string, SubgraphNode> {
  return new Map(nodes.map((node) => [node.id, node]));
}
