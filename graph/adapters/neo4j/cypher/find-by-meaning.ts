import type { MeaningQuery, UnitFilter } from '../../../storage/graph-store.ts';
import { question, type Statement } from '../statement.ts';
import { filterCondition, filterParameters } from '../unit-filter.ts';

/** Up to this many vectors, all are compared: quicker than asking the index and exact. */
const SCANNED = 1000;
/** The index is approximate and knows no filter: it is asked for this many times the limit, then for more. */
const OVER_FETCH = 4;
const REFILL_FETCH = 20;
const LEAST_FETCHED = 100;
const MOST_FETCHED = 5000;
/** Of what the index gives, this many times the limit are compared exactly. */
const RESCORED = 2;

/**
 * Candidates by cosine, compared exactly. They come from the vector index; where too few of those pass the filter, the index is asked
 * for more, and where that does not fill the limit either, all units that pass are compared.
 *
 * @example
 * findByMeaning({ vector, filter: { municipalities: ['062031'] }, limit: 20 }).parameters
 * // { nearest: 100, refill: 400, limit: 20, rescored: 40, scanned: 1000, vector: [0.01, …], municipalities: ['062031'], … }
 */
export function findByMeaning({ vector, filter, limit }: MeaningQuery): Statement {
  return question(
    `  WITH atlas, $vector AS vector
  ${nearestUnits(filterCondition('unit'), scan(filter))}
  RETURN {dimension: atlas.dimension, found: found} AS answer`,
    { ...filterParameters(filter), ...nearestParameters(limit), vector: Array.from(vector) },
  );
}

/** Finds those units nearest to `vector` that pass as `found` (`[id, cosine]`, best first); `all` is a way to all units that can pass. */
export function nearestUnits(condition: string, all: string): string {
  return `WITH *, coalesce(atlas.dimension = size(vector), false) AS fits
  ${fromIndex('near', condition, { fetch: '$nearest', where: 'fits AND atlas.vectors > $scanned' })}
  ${fromIndex('more', condition, { fetch: '$refill', where: 'fits AND atlas.vectors > $scanned AND size(near) < $limit' })}
  WITH *, CASE WHEN size(near) < $limit THEN more ELSE near END AS indexed
  CALL (*) {
    CALL (*) {
      WITH * WHERE size(indexed) >= $limit
      UNWIND indexed[0..toInteger($rescored)] AS unit
      RETURN unit
      UNION ALL
      WITH * WHERE fits AND size(indexed) < $limit
      ${all}
      WITH * WHERE unit.embedding IS NOT NULL AND ${condition}
      RETURN unit
    }
    WITH unit.id AS id, 2 * vector.similarity.cosine(unit.embedding, vector) - 1 AS score
    ORDER BY score DESC, id LIMIT toInteger($limit)
    RETURN collect([id, score]) AS found
  }`;
}

/** Parameters of {@link nearestUnits}, beside those of the filter. */
export function nearestParameters(limit: number): Statement['parameters'] {
  return {
    limit,
    nearest: Math.max(OVER_FETCH * limit, LEAST_FETCHED),
    refill: Math.min(Math.max(REFILL_FETCH * limit, LEAST_FETCHED), MOST_FETCHED),
    rescored: RESCORED * limit,
    scanned: SCANNED,
  };
}

function fromIndex(
  name: 'near' | 'more',
  condition: string,
  { fetch, where }: { readonly fetch: '$nearest' | '$refill'; readonly where: string },
): string {
  return `CALL (*) {
    WITH * WHERE ${where}
    CALL db.index.vector.queryNodes('atlas_vectors_' + atlas.slot, toInteger(${fetch}), vector) YIELD node AS unit
    WHERE ${condition}
    RETURN collect(unit) AS ${name}
  }`;
}

/** The narrowest way to all units that can pass. */
export function scan({ municipalities, documents }: UnitFilter = {}): string {
  if (documents !== undefined) {
    return `UNWIND $documents AS id
    MATCH (document:_Node {_key: atlas.slot + ' ' + id})
    MATCH (unit:_Node) WHERE unit._place STARTS WITH atlas.slot + ' ' + document.municipality + ' ' + id + ' '`;
  }
  if (municipalities !== undefined) {
    return `UNWIND $municipalities AS code
    MATCH (unit:_Node) WHERE unit._place STARTS WITH atlas.slot + ' ' + code + ' '`;
  }
  return `MATCH (unit:_Node) WHERE unit._place STARTS WITH atlas.slot + ' '`;
}
