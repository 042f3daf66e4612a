import { UNIT_KINDS } from '../../../model/unit.ts';
import type { ElsewhereQuery } from '../../../storage/graph-store.ts';
import { question, type Statement } from '../statement.ts';
import { nearestParameters, nearestUnits, scan } from './find-by-meaning.ts';
import { foundByWords, wordParameters } from './find-by-words.ts';

/** Holds for units of the wanted kinds in other municipalities than that of `own`. */
const ELSEWHERE = `unit.municipality <> own.municipality AND substring(unit._kind, 2) IN $kinds`;

/**
 * What may be like a unit in other municipalities: candidates by words (as `findByWords` answers), by meaning and by concepts (`[id,
 * score]`, best first), and of each concept that the unit mentions how many units do. `unit` is `null` where there is no such unit.
 * What gives least comes first: each row of a part carries what the parts before it gave, and with the words first 20,000 measures took
 * more memory than a transaction has.
 *
 * @example
 * findElsewhere({ unit: 'm-abcdefghijkl', tokens: [{ token: '移住', weight: 1 }], kinds: ['measure'], limit: 200 }).parameters
 * // { unit: 'm-abcdefghijkl', kinds: ['measure'], limit: 200, text: '+_words:(t移住^1) +_filters:(ktmeasure)^0', … }
 */
export function findElsewhere({ unit, tokens, kinds, limit }: ElsewhereQuery): Statement {
  return question(
    `  OPTIONAL MATCH (own:_Node {_key: atlas.slot + ' ' + $unit}) WHERE substring(own._kind, 2) IN $unitKinds
  CALL (atlas, own) {
    MATCH (own)-[:MENTIONS]->(concept)
    WITH DISTINCT atlas, concept ORDER BY concept.id
    CALL (concept) { MATCH (concept)<-[:MENTIONS]-(unit) RETURN count(DISTINCT unit) AS units }
    RETURN collect([concept.id, units]) AS mentioned,
      collect({concept: concept, weight: log(1 + toFloat(atlas.units) / units)}) AS weighted
  }
  CALL (own, weighted) {
    UNWIND weighted AS each
    WITH own, each.concept AS concept, each.weight AS weight
    MATCH (concept)<-[:MENTIONS]-(unit)
    WITH DISTINCT own, concept, weight, unit
    WITH own, unit, sum(weight) AS score WHERE ${ELSEWHERE}
    WITH unit.id AS id, score ORDER BY score DESC, id LIMIT toInteger($limit)
    RETURN collect([id, score]) AS concepts
  }
  CALL (atlas, own) {
    WITH *, own.embedding AS vector
    ${nearestUnits(ELSEWHERE, scan())}
    RETURN found AS meaning
  }
  CALL (atlas, own) {
    WITH *, $text + coalesce(' -_filters:(' + split(own._filters, ' ')[0] + ')^0', '') AS text
    ${foundByWords(ELSEWHERE)}
    RETURN words
  }
  RETURN {unit: own.id, words: words, meaning: meaning, concepts: concepts, mentioned: mentioned} AS answer`,
    {
      ...nearestParameters(limit),
      ...wordParameters({ tokens, filter: { kinds }, limit }),
      unit,
      kinds,
      unitKinds: UNIT_KINDS,
    },
  );
}
