import type { GraphNode } from '../model/graph-node.ts';
import type { GraphStore, NodeQuery } from '../storage/graph-store.ts';

const PAGE = 10_000;

/** All nodes of a query, page by page, in the store's order. */
export async function listAllNodes(
  store: GraphStore,
  query: Omit<NodeQuery, 'offset' | 'limit'>,
): Promise<readonly GraphNode[]> {
  const all: GraphNode[] = [];
  for (;;) {
    const page = await store.listNodes({ ...query, offset: all.length, limit: PAGE });
    all.push(...page);
    if (page.length < PAGE) return all;
  }
}
