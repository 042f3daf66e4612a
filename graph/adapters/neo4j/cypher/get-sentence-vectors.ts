import type { UnitId } from '../../../model/ids.ts';
import { question, type Statement } from '../statement.ts';

/**
 * Packed sentence vectors of the units that have some, in any order.
 *
 * @example
 * getSentenceVectors(['m-abcdefghijkl']).parameters // { ids: ['m-abcdefghijkl'], … }
 */
export function getSentenceVectors(units: readonly UnitId[]): Statement {
  return question(
    `  CALL (atlas) {
    UNWIND $ids AS id
    MATCH (unit:_Node {_key: atlas.slot + ' ' + id}) WHERE unit._sentences IS NOT NULL
    RETURN collect([id, unit._sentences]) AS found
  }
  RETURN {dimension: atlas.dimension, found: found} AS answer`,
    { ids: [...new Set(units)] },
  );
}
