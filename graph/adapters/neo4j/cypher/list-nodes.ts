import type { NodeQuery } from '../../../storage/graph-store.ts';
import { question, type Statement } from '../statement.ts';
import { selectionParameters, selectNodes } from './select-nodes.ts';

/**
 * One page of the nodes of a query, in document order.
 *
 * @example
 * listNodes({ kinds: ['document'], limit: 100 }).parameters
 * // { kinds: ['document'], municipality: null, document: null, offset: 0, limit: 100, … }
 */
export function listNodes(query: NodeQuery): Statement {
  return question(
    `  ${selectNodes(query)}
  WITH node ORDER BY node._place SKIP toInteger($offset) LIMIT toInteger($limit)
  RETURN collect(node._record) AS answer`,
    { ...selectionParameters(query), offset: query.offset ?? 0, limit: query.limit },
  );
}
