import { NotFoundError } from '../errors.ts';
import { queryOfGroup, type NeighbourGroup } from '../exploring/neighbour-group.ts';
import type { GraphNode } from '../model/graph-node.ts';
import type { NodeId } from '../model/ids.ts';
import type { NeighbourQuery } from '../storage/graph-store.ts';
import { bringMissing, type BroughtPart } from './bring-missing.ts';
import { checkBroughtLimit } from './check-brought-limit.ts';
import type { GraphContext } from './graph-context.ts';

/** Which neighbours to bring into a picture. */
export interface NodeExpansion {
  readonly node: NodeId;
  readonly group: NeighbourGroup;
  /** Nodes already in the picture: they are not brought again, and edges to them are. */
  readonly shown: readonly NodeId[];
  /** 1–100 */
  readonly limit: number;
}

const PAGE = 500;

/**
 * Neighbours of a node that are not in the picture yet: one of each municipality in turn, so that a long plan does not
 * crowd out the others; otherwise in the store's order. Throws `NotFoundError` for an unknown node.
 */
export async function expandNode(context: GraphContext, expansion: NodeExpansion): Promise<BroughtPart> {
  const { node, group, shown, limit } = expansion;
  checkBroughtLimit('expandNode', limit);
  const [origin] = await context.store.getNodes([node]);
  if (origin === undefined) {
    throw new NotFoundError(`expandNode: nothing has the id ${node}; it may have left the documents`, {
      details: { id: node },
    });
  }
  const query = { origin: node, ...queryOfGroup(group, origin.record.kind) };
  const asked = { ...(await listNeighbours(context, query)), inPicture: new Set<NodeId>([...shown, node]), limit };
  return bringMissing(context, { ...asked, turnOf: ({ municipality }) => municipality });
}

async function listNeighbours(
  { store }: GraphContext,
  query: Omit<NeighbourQuery, 'offset' | 'limit'>,
): Promise<{ readonly nodes: readonly GraphNode[]; readonly total: number }> {
  const nodes = new Map<NodeId, GraphNode>();
  for (let offset = 0; ; offset += PAGE) {
    const page = await store.findNeighbours({ ...query, offset, limit: PAGE });
    for (const node of page.nodes) if (node.id !== query.origin) nodes.set(node.id, node);
    if (offset + PAGE >= page.total) return { nodes: [...nodes.values()], total: page.total };
  }
}
