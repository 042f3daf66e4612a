import type { MatrixQuery } from '../../../storage/graph-store.ts';
import { holderProperty } from '../labels.ts';
import { question, type Statement } from '../statement.ts';
import { filterCondition, filterParameters } from '../unit-filter.ts';

/**
 * Units by municipality or document and concept, as `[row, concept, units]` in the order of both ids. A unit that mentions a concept
 * under two rules counts once.
 *
 * @example
 * countMatrix({ rows: 'municipality', concepts: ['migration'], filter: { kinds: ['measure'] } }).parameters
 * // { concepts: ['migration'], kinds: ['measure'], municipalities: null, … }
 */
export function countMatrix({ rows, concepts, filter }: MatrixQuery): Statement {
  return question(
    `  ${concepts === undefined ? ALL_CONCEPTS : NAMED_CONCEPTS}
  MATCH (concept)<-[:MENTIONS]-(unit)
  WHERE ${filterCondition('unit')}
  WITH concept.id AS concept, unit.${holderProperty(rows)} AS row, count(DISTINCT unit) AS units ORDER BY row, concept
  RETURN collect([row, concept, units]) AS answer`,
    { ...filterParameters(filter), concepts: concepts ?? null },
  );
}

const ALL_CONCEPTS = `MATCH (concept:_Node {_kind: atlas.slot + ' concept'}) WHERE concept._place IS NOT NULL`;
const NAMED_CONCEPTS = `UNWIND $concepts AS id
  WITH DISTINCT atlas, id
  MATCH (concept:_Node {_key: atlas.slot + ' ' + id})`;
