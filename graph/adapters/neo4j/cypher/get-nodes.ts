import type { NodeId } from '../../../model/ids.ts';
import { question, type Statement } from '../statement.ts';

/**
 * Records of the nodes with these ids, in any order; unknown ids are left out.
 *
 * @example
 * getNodes(['m-abcdefghijkl']).parameters // { ids: ['m-abcdefghijkl'], … }
 */
export function getNodes(ids: readonly NodeId[]): Statement {
  return question(
    `  UNWIND $ids AS id
  MATCH (node:_Node {_key: atlas.slot + ' ' + id})
  RETURN collect(node._record) AS answer`,
    { ids: [...new Set(ids)] },
  );
}
