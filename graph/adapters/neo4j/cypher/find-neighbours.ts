import { RELATION_TYPES, type RelationType } from '../../../model/graph-edge.ts';
import type { NeighbourQuery } from '../../../storage/graph-store.ts';
import { question, type Statement } from '../statement.ts';
import { typePattern } from './list-edges.ts';

const RANKS = Object.fromEntries(RELATION_TYPES.map((type, rank) => [type, rank]));

const PASSES = `($kinds IS NULL OR substring(other._kind, 2) IN $kinds)
        AND ($municipalities IS NULL OR other.municipality IN $municipalities)`;

/** Of each municipality as many as asked for, again in order. */
const FIRST_OF_EACH = `
    WITH other.municipality AS municipality, collect([other, rank])[..toInteger($ofEach)] AS firsts
    UNWIND firsts AS first
    WITH first[0] AS other, first[1] AS rank ORDER BY rank, other._place`;

/**
 * A node, one page of its neighbours in order of relation and place, the edges between, and how many neighbours there are.
 * `origin` of the answer is `null` where nothing has the id, `total` where the node's degrees tell it. Units that mention a concept
 * come in order from an index, so that only those of the page are read: half a country may mention it.
 *
 * @example
 * findNeighbours({ origin: 'migration', relations: ['MENTIONS'], municipalities: ['062031'], limit: 20 }).parameters
 * // { origin: 'migration', relations: ['MENTIONS'], kinds: null, municipalities: ['062031'], offset: 0, limit: 20, … }
 */
export function findNeighbours(query: NeighbourQuery): Statement {
  const { origin, relations, kinds, municipalities, ofEach, offset = 0, limit } = query;
  return question(
    `  OPTIONAL MATCH (origin:_Node {_key: atlas.slot + ' ' + $origin})
  CALL (origin) {
    CALL (origin) {
      ${candidates(relations, ofEach === undefined)}
    }
    WITH other, min($ranks[type]) AS rank ORDER BY rank, other._place${ofEach === undefined ? '' : FIRST_OF_EACH} SKIP toInteger($offset) LIMIT toInteger($limit)
    RETURN collect(other) AS shown
  }
  CALL (origin) {
    ${totalIsDegree(query) ? 'RETURN null AS total' : `${all(relations)}\n    RETURN count(DISTINCT other) AS total`}
  }
  CALL (origin, shown) {
    UNWIND shown AS other
    MATCH (origin)-[edge${typePattern(relations)}]-(other)
    RETURN collect(edge._edge) AS edges
  }
  RETURN {
    origin: CASE WHEN origin IS NULL THEN null ELSE [origin._record, origin._degrees] END,
    total: total,
    shown: [other IN shown | [other._record, other._degrees]],
    edges: edges
  } AS answer`,
    {
      origin,
      relations: relations ?? null,
      kinds: kinds ?? null,
      municipalities: municipalities ?? null,
      ...(ofEach === undefined ? {} : { ofEach }),
      ranks: RANKS,
      offset,
      limit,
    },
  );
}

/** True where all neighbours of one relation are asked for: the degree of the node, counted when it was stored, is their number. */
export function totalIsDegree({ relations, kinds, municipalities }: NeighbourQuery): boolean {
  return relations?.length === 1 && kinds === undefined && municipalities === undefined;
}

/**
 * All neighbours that can be on the page, with the types of their edges; of those that mention the origin as many as it may need,
 * where the first ones are enough.
 */
function candidates(relations: readonly RelationType[] = RELATION_TYPES, areFirstEnough: boolean): string {
  const others = relations.filter((type) => type !== 'MENTIONS');
  if (others.length === relations.length) return `${all(relations)} RETURN other, type(edge) AS type`;
  return [
    `MATCH (other)-[edge:MENTIONS]->()
      USING RANGE INDEX edge:MENTIONS(_order)
      WHERE edge._order STARTS WITH origin._key + ' ' AND ${PASSES}
      WITH DISTINCT other, edge._order AS place${areFirstEnough ? ' ORDER BY place LIMIT toInteger($offset) + toInteger($limit)' : ''}
      RETURN other, 'MENTIONS' AS type`,
    `MATCH (origin)-[edge:MENTIONS]->(other) WHERE ${PASSES} RETURN other, type(edge) AS type`,
    ...(others.length === 0 ? [] : [`${all(others)} RETURN other, type(edge) AS type`]),
  ].join('\n      UNION ALL\n      ');
}

function all(relations: NeighbourQuery['relations']): string {
  return `MATCH (origin)-[edge${typePattern(relations)}]-(other)
      WHERE ${PASSES}`;
}
