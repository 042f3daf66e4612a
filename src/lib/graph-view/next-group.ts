import type { GraphPart } from '#graph/exploring/graph-part.ts';
import { countNeighbours, type NeighbourGroup } from '#graph/exploring/neighbour-group.ts';
import type { SubgraphNode } from '#graph/model/subgraph.ts';

/** The group an expansion without a choice brings: the first with neighbours that are not shown; `null` when all are. */
export function nextGroup(node: SubgraphNode, visible: GraphPart): NeighbourGroup | null {
  return countNeighbours(node, visible).find(({ shown, total }) => shown < total)?.group ?? null;
}
