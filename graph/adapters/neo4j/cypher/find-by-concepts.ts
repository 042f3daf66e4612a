import type { ConceptQuery } from '../../../storage/graph-store.ts';
import { question, type Statement } from '../statement.ts';
import { filterCondition, filterParameters } from '../unit-filter.ts';

/**
 * Units by the sum of the weights of the concepts they mention; one that mentions a concept under two rules counts once.
 *
 * @example
 * findByConcepts({ concepts: [{ concept: 'migration', weight: 1 }], limit: 20 }).parameters
 * // { wanted: [{ place: 0, concept: 'migration', weight: 1 }], limit: 20, municipalities: null, … }
 */
export function findByConcepts({ concepts, filter, limit }: ConceptQuery): Statement {
  return question(
    `  UNWIND $wanted AS wanted
  MATCH (concept:_Node {_key: atlas.slot + ' ' + wanted.concept})<-[:MENTIONS]-(unit)
  WHERE ${filterCondition('unit')}
  WITH DISTINCT wanted.place AS place, wanted.weight AS weight, unit
  WITH unit.id AS id, sum(weight) AS score ORDER BY score DESC, id LIMIT toInteger($limit)
  RETURN collect([id, score]) AS answer`,
    {
      ...filterParameters(filter),
      wanted: concepts.map(({ concept, weight }, place) => ({ place, concept, weight })),
      limit,
    },
  );
}
