import type { UnitFilter } from '../../../storage/graph-store.ts';
import { UNIT_KINDS } from '../../../model/unit.ts';
import { question, type Statement } from '../statement.ts';
import { filterCondition, filterParameters } from '../unit-filter.ts';

/**
 * Units by document and kind, as `[municipality, document, kind, units]`, in any order.
 *
 * @example
 * countUnits({ municipalities: ['062031'] }).parameters
 * // { wanted: ['measure', 'project', …], municipalities: ['062031'], kinds: null, … }
 */
export function countUnits(filter: UnitFilter = {}): Statement {
  return question(
    `  UNWIND $wanted AS kind
  MATCH (unit:_Node {_kind: atlas.slot + ' ' + kind})
  WHERE unit._place IS NOT NULL AND ${filterCondition('unit')}
  WITH unit.municipality AS municipality, unit.document AS document, kind, count(*) AS units
  RETURN collect([municipality, document, kind, units]) AS answer`,
    { ...filterParameters(filter), wanted: UNIT_KINDS.filter((kind) => filter.kinds?.includes(kind) ?? true) },
  );
}
