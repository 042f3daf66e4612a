import type { UnitId } from '../../../model/ids.ts';
import { question, type Statement } from '../statement.ts';

/**
 * Vectors of the units that have one, in any order; `null` for a vector of zeros, which no index can hold.
 *
 * @example
 * getVectors(['m-abcdefghijkl']).parameters // { ids: ['m-abcdefghijkl'], … }
 */
export function getVectors(units: readonly UnitId[]): Statement {
  return question(
    `  CALL (atlas) {
    UNWIND $ids AS id
    MATCH (unit:_Node {_key: atlas.slot + ' ' + id}) WHERE unit.embedding IS NOT NULL OR unit._isZeroVector
    RETURN collect([id, unit.embedding]) AS found
  }
  RETURN {dimension: atlas.dimension, found: found} AS answer`,
    { ids: [...new Set(units)] },
  );
}
