import type { RelationType } from '../../../model/graph-edge.ts';
import type { NodeId } from '../../../model/ids.ts';
import { relationPattern } from '../labels.ts';
import { question, type Statement } from '../statement.ts';

/**
 * All edges of some relations that touch any of the nodes, each once, in any order.
 *
 * @example
 * listEdges(['m-abcdefghijkl'], ['MENTIONS', 'HANDLED_BY']).text // … MATCH (node)-[edge:MENTIONS|HANDLED_BY]-() …
 */
export function listEdges(nodes: readonly NodeId[], relations?: readonly RelationType[]): Statement {
  return question(
    `  UNWIND $ids AS id
  MATCH (node:_Node {_key: atlas.slot + ' ' + id})
  MATCH (node)-[edge${typePattern(relations)}]-()
  WITH DISTINCT edge
  RETURN collect(edge._edge) AS answer`,
    { ids: [...new Set(nodes)], relations: relations ?? null },
  );
}

/** Pattern of the wanted types. An empty list asks for nothing, which only a condition can say. */
export function typePattern(relations?: readonly RelationType[]): string {
  const wanted = relations?.length === 0 ? undefined : relations;
  return `:${relationPattern(wanted)} WHERE $relations IS NULL OR size($relations) > 0`;
}
