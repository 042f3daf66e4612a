import { edgeKey, type GraphPart } from '#graph/exploring/graph-part.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { ThreadSource } from '../canvas/lanes/picture-source.ts';

/** A thread with the edges it stands for: one between two nodes, all of them between a group and a node. */
export interface DrawnThread extends ThreadSource {
  readonly edges: GraphPart['edges'];
}

/** The threads of edges whose nodes may be drawn by a group's row; edges within one group are not drawn. In the order of the edges. */
export function drawnThreads(edges: GraphPart['edges'], standIns: ReadonlyMap<NodeId, string>): readonly DrawnThread[] {
  const threads = new Map<
    string,
    { readonly id: string; from: string; to: string; edges: GraphPart['edges'][number][] }
  >();
  for (const edge of edges) {
    const from = standIns.get(edge.from) ?? edge.from;
    const to = standIns.get(edge.to) ?? edge.to;
    if (from === to) continue;
    const isOwn = from === edge.from && to === edge.to;
    const id = isOwn ? edgeKey(edge) : [from, to].sort().join(' ');
    const known = threads.get(id);
    if (known === undefined) threads.set(id, { id, from, to, edges: [edge] });
    else known.edges.push(edge);
  }
  return [...threads.values()];
}
