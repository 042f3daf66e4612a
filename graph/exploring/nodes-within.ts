import type { NodeId } from '../model/ids.ts';

/** An edge as far as walking needs it. */
interface Ends {
  readonly from: NodeId;
  readonly to: NodeId;
}

/** For each node at most so many steps away from the nearest of the given ones, in both directions of the edges, how many. */
export function nodesWithin(
  edges: readonly Ends[],
  centres: readonly NodeId[],
  steps: number,
): ReadonlyMap<NodeId, number> {
  const neighbours = neighboursOf(edges);
  const reached = new Map<NodeId, number>(centres.map((id) => [id, 0]));
  let border: readonly NodeId[] = [...reached.keys()];
  for (let step = 1; step <= steps && border.length > 0; step += 1) {
    const next: NodeId[] = [];
    for (const id of border.flatMap((centre) => neighbours.get(centre) ?? [])) {
      if (reached.has(id)) continue;
      reached.set(id, step);
      next.push(id);
    }
    border = next;
  }
  return reached;
}

function neighboursOf(edges: readonly Ends[]): ReadonlyMap<NodeId, readonly NodeId[]> {
  const neighbours = new Map<NodeId, NodeId[]>();
  const join = (from: NodeId, to: NodeId) => {
    const known = neighbours.get(from);
    if (known === undefined) neighbours.set(from, [to]);
    else known.push(to);
  };
  for (const { from, to } of edges) {
    join(from, to);
    join(to, from);
  }
  return neighbours;
}
