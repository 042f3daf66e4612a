import type { GraphPart } from '#graph/exploring/graph-part.ts';
import type { GraphEdge } from '#graph/model/graph-edge.ts';
import type { NodeId } from '#graph/model/ids.ts';

/** One step of a path; `edge` is the edge that says most of it, `null` where none is loaded. */
export interface PathHop {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly edge: GraphEdge | null;
}

/** The steps of a path: of several edges between two nodes the one that rests on most words. */
export function pathHops(path: readonly NodeId[], { edges }: GraphPart): readonly PathHop[] {
  return path.slice(1).map((to, index) => {
    const from = path[index] ?? to;
    const between = edges.filter(
      (edge) => (edge.from === from && edge.to === to) || (edge.from === to && edge.to === from),
    );
    const [edge = null] = [...between].sort((a, b) => b.evidence.length - a.evidence.length);
    return { from, to, edge };
  });
}
