import { RELATION_TYPES } from '../../../model/graph-edge.ts';
import type { NeighbourQuery } from '../../../storage/graph-store.ts';
import { question, type Statement } from '../statement.ts';
import { typePattern } from './list-edges.ts';

const RANKS = Object.fromEntries(RELATION_TYPES.map((type, rank) => [type, rank]));

/**
 * A node, one page of its neighbours in order of relation and place, the edges between, and how many neighbours there are.
 * `origin` of the answer is `null` where nothing has the id, `total` where the node's degrees tell it.
 *
 * @example
 * findNeighbours({ origin: 'migration', relations: ['MENTIONS'], municipalities: ['062031'], limit: 20 }).parameters
 * // { origin: 'migration', relations: ['MENTIONS'], kinds: null, municipalities: ['062031'], offset: 0, limit: 20, … }
 */
export function findNeighbours(query: NeighbourQuery): Statement {
  const { origin, relations, kinds, municipalities, offset = 0, limit } = query;
  const neighbours = `MATCH (origin)-[edge${typePattern(relations)}]-(other)
    WHERE ($kinds IS NULL OR substring(other._kind, 2) IN $kinds)
      AND ($municipalities IS NULL OR other.municipality IN $municipalities)`;
  return question(
    `  OPTIONAL MATCH (origin:_Node {_key: atlas.slot + ' ' + $origin})
  CALL (origin) {
    ${neighbours}
    ${inOrder(relations)} SKIP toInteger($offset) LIMIT toInteger($limit)
    RETURN collect(other) AS shown
  }
  CALL (origin) {
    ${totalIsDegree(query) ? 'RETURN null AS total' : `${neighbours}\n    RETURN count(DISTINCT other) AS total`}
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

/** Neighbours once each and in order; those of one relation need no rank, which makes popular concepts cheaper. */
function inOrder(relations: NeighbourQuery['relations']): string {
  return relations?.length === 1
    ? 'WITH DISTINCT other ORDER BY other._place'
    : 'WITH other, min($ranks[type(edge)]) AS rank ORDER BY rank, other._place';
}
