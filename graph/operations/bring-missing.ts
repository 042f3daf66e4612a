import type { GraphPart } from '../exploring/graph-part.ts';
import { takeTurns } from '../exploring/take-turns.ts';
import type { GraphNode } from '../model/graph-node.ts';
import type { NodeId } from '../model/ids.ts';
import { describeSubgraph } from './describe-part.ts';
import type { GraphContext } from './graph-context.ts';

/** What an expansion brings: new nodes, and all edges between them and the picture. */
export interface BroughtPart extends GraphPart {
  readonly added: readonly NodeId[];
  /** Of those that were asked for, so many are in the picture afterwards, of all there are. */
  readonly shown: number;
  readonly total: number;
}

/** What may be brought, of what the picture holds. */
export interface MissingNodes {
  /** What was asked for, in its order. */
  readonly nodes: readonly GraphNode[];
  readonly total: number;
  readonly inPicture: ReadonlySet<NodeId>;
  readonly limit: number;
  /** What takes turns, so that a long plan does not crowd out the others. */
  readonly turnOf: (node: GraphNode) => string | null;
}

/** Of the nodes that are asked for, those a picture does not hold yet, one of each turn after the other, as many as may be. */
export async function bringMissing(
  context: GraphContext,
  { nodes, total, inPicture, limit, turnOf }: MissingNodes,
): Promise<BroughtPart> {
  const missing = nodes.filter(({ id }) => !inPicture.has(id));
  const added = takeTurns(missing, turnOf)
    .slice(0, limit)
    .map(({ id }) => id);
  return {
    ...(await partAround(context, added, inPicture)),
    added,
    shown: total - missing.length + added.length,
    total,
  };
}

/** The new nodes alone, with every edge that joins one of them to another node of the picture. */
async function partAround(
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
