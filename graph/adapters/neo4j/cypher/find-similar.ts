import type { SimilarityQuery } from '../../../storage/graph-store.ts';
import { question, type Statement } from '../statement.ts';
import { filterCondition, filterParameters } from '../unit-filter.ts';
import { nearestParameters, nearestUnits } from './find-by-meaning.ts';

/**
 * Units near a stored one in meaning, and those that mention its concepts, rare ones weighing more; `isUnit` of the answer is false where
 * nothing that can be searched has the id. Neither vector nor concepts leave the database.
 *
 * @example
 * findSimilar({ unit: 'm-abcdefghijkl', filter: { notMunicipalities: ['062031'] }, limit: 200 }).parameters
 * // { unit: 'm-abcdefghijkl', notMunicipalities: ['062031'], limit: 200, fetch: 800, … }
 */
export function findSimilar({ unit, filter, limit }: SimilarityQuery): Statement {
  return question(
    `  OPTIONAL MATCH (origin:_Node {_key: atlas.slot + ' ' + $unit}) WHERE origin._words IS NOT NULL
  WITH atlas, origin, origin.embedding AS vector
  ${nearestUnits(filter)}
  CALL (atlas, origin) {
    MATCH (origin)-[:MENTIONS]->(concept)
    WITH DISTINCT atlas, origin, concept
    MATCH (concept)<-[:MENTIONS]-(unit)
    WITH atlas, origin, concept, collect(DISTINCT unit) AS mentioning
    WITH origin, mentioning, log(1 + toFloat(atlas.units) / size(mentioning)) AS weight
    UNWIND mentioning AS unit
    WITH origin, unit, weight WHERE unit <> origin AND ${filterCondition('unit')}
    WITH unit.id AS id, sum(weight) AS score ORDER BY score DESC, id LIMIT toInteger($limit)
    RETURN collect([id, score]) AS sharing
  }
  RETURN {isUnit: origin IS NOT NULL, meaning: found, concepts: sharing} AS answer`,
    { ...filterParameters(filter), ...nearestParameters(limit), unit },
  );
}
