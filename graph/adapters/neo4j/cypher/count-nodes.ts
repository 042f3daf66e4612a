import type { NodeQuery } from '../../../storage/graph-store.ts';
import { question, type Statement } from '../statement.ts';
import { selectionParameters, selectNodes } from './select-nodes.ts';

/**
 * Number of the nodes of a query.
 *
 * @example
 * countNodes({ municipality: '062031', kinds: ['theme'] }).parameters
 * // { kinds: ['theme'], municipality: '062031', document: null, … }
 */
export function countNodes(query: Omit<NodeQuery, 'offset' | 'limit'>): Statement {
  return question(
    `  ${selectNodes(query)}
  RETURN count(node) AS answer`,
    selectionParameters(query),
  );
}
