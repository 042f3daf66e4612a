import type { GraphPart } from '../exploring/graph-part.ts';
import type { NodeId } from '../model/ids.ts';
import { describeSubgraph } from './describe-part.ts';
import type { GraphContext } from './graph-context.ts';

/** New nodes of a picture alone, with every edge that joins one of them to another node of the picture. */
export async function partAround(
  context: GraphContext,
  added: readonly NodeId[],
  inPicture: ReadonlySet<NodeId>,
): Promise<GraphPart> {
  const isNew = new Set(added);
  const { nodes, edges } = await context.store.getSubgraph([...inPicture, ...added]);
  return describeSubgraph(context, {
    nodes: nodes.filter(({ id }) => isNew.has(id)),
    edges: edges.filter(({ from, to }) => isNew.has(from) || isNew.has(to)),
  });
}
