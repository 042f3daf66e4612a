import type { GraphPart } from '#graph/exploring/graph-part.ts';
import type { GraphEdge } from '#graph/model/graph-edge.ts';
import type { SubgraphNode } from '#graph/model/subgraph.ts';
import { indexNodes } from './index-nodes.ts';

/** A visible neighbour and the edge that leads to it. */
export interface LinkedNode {
  readonly node: SubgraphNode;
  readonly edge: GraphEdge;
}

/** Visible neighbours of a node, those of one municipality together, by code; otherwise in the order of the edges. */
export function linkedNodes({ id }: SubgraphNode, visible: GraphPart): readonly LinkedNode[] {
  const nodes = indexNodes(visible);
  return visible.edges
    .filter(({ from, to }) => from === id || to === id)
    .flatMap((edge) => {
      const node = nodes.get(edge.from === id ? edge.to : edge.from);
      return node === undefined ? [] : [{ node, edge }];
    })
    .sort((a, b) => compare(a.node.municipality ?? '', b.node.municipality ?? ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
