import { FACETS } from '../../../model/facet.ts';
import { UNIT_KINDS } from '../../../model/unit.ts';
import type { FacetQuery } from '../../../storage/graph-store.ts';
import { question, type Statement } from '../statement.ts';

/**
 * Numbers of the given units by the values of each facet, as `[facet, value, units]`, in any order. A unit that misses what is chosen
 * in one facet still counts in that facet; one that misses two counts nowhere.
 *
 * @example
 * countFacets({ units: ['m-abcdefghijkl'], choice: { kinds: ['measure'] } }).parameters
 * // { units: ['m-abcdefghijkl'], facets: ['municipalities', …], choice: { kinds: ['measure'] }, … }
 */
export function countFacets({ units, choice = {} }: FacetQuery): Statement {
  return question(
    `  UNWIND $units AS id
  MATCH (unit:_Node {_key: atlas.slot + ' ' + id}) WHERE substring(unit._kind, 2) IN $kinds
  MATCH (document:_Node {_key: atlas.slot + ' ' + unit.document})
  WITH {
    municipalities: [unit.municipality],
    kinds: [substring(unit._kind, 2)],
    statuses: [coalesce(document.status, '')],
    fields: COLLECT {
      MATCH (unit)-[:MENTIONS]->(concept)
      WITH DISTINCT concept
      MATCH (concept)-[:BROADER*0..]->(field) WHERE NOT EXISTS { (field)-[:BROADER]->() }
      RETURN DISTINCT field.id
    },
    departments: COLLECT { MATCH (unit)-[:HANDLED_BY]->(department) RETURN DISTINCT department.label }
  } AS own
  WITH own, [name IN $facets WHERE $choice[name] IS NOT NULL
    AND none(value IN own[name] WHERE value IN $choice[name])] AS missed
  UNWIND $facets AS facet
  WITH * WHERE all(name IN missed WHERE name = facet)
  UNWIND own[facet] AS value
  WITH facet, value, count(*) AS units
  RETURN collect([facet, value, units]) AS answer`,
    {
      units: [...new Set(units)],
      kinds: UNIT_KINDS,
      facets: FACETS,
      choice: Object.fromEntries(FACETS.map((name) => [name, choice[name] ?? null])),
    },
  );
}
