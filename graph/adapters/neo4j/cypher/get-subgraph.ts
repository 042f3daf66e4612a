import type { NodeId } from '../../../model/ids.ts';
import { question, type Statement } from '../statement.ts';

/**
 * The nodes with their degrees, and every edge between two of them, in any order.
 * Edges are followed from their beginning: whatever has many edges (concepts, municipalities, departments) is their end.
 *
 * @example
 * getSubgraph(['m-abcdefghijkl', 'migration']).parameters // { ids: ['m-abcdefghijkl', 'migration'], … }
 */
export function getSubgraph(nodes: readonly NodeId[]): Statement {
  return question(
    `  UNWIND $ids AS id
  MATCH (node:_Node {_key: atlas.slot + ' ' + id})
  CALL (node) {
    MATCH (node)-[edge]->(other) WHERE other.id IN $ids
    RETURN collect(edge._edge) AS edges
  }
  RETURN collect([node._record, node._degrees, edges]) AS answer`,
    { ids: [...new Set(nodes)] },
  );
}
