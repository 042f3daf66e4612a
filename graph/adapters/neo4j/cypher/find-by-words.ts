import type { WordQuery } from '../../../storage/graph-store.ts';
import { termWeights } from '../search-terms.ts';
import { question, type Statement } from '../statement.ts';
import { filterClauses, filterCondition, filterParameters } from '../unit-filter.ts';
import { bucketOf, countMark } from '../word-buckets.ts';

/** The index ranks with rounded weights; this many times the limit is fetched, so that exact scores decide the order. */
const OVER_FETCH = 4;
const LEAST_FETCHED = 200;
/** Lucene refuses queries of more than 1,024 terms, those of the filter included. */
const MOST_TERMS = 600;
/** A term that no unit has. */
const NOTHING = '_';

/**
 * Candidates of the full-text index with their exact token weights, and what BM25 needs beside: number of units, mean length, number
 * of units by term (in the order of `terms`). The caller scores them with the formula of the port.
 *
 * @example
 * findByWords({ tokens: [{ token: '移住', weight: 1.5 }], filter: { kinds: ['measure'] }, limit: 20 }).parameters
 * // { text: '+_words:(t移住^1.5) +_filters:(ktmeasure)^0', terms: [{ mark: ' t移住:', bucket: 731 }], fetch: 200, … }
 */
export function findByWords(query: WordQuery): Statement {
  return question(
    `  WITH atlas, $text AS text
  ${foundByWords(filterCondition('unit'))}
  RETURN words AS answer`,
    { ...filterParameters(query.filter), ...wordParameters(query) },
  );
}

/** Finds units that hold words of the Lucene query `text` and pass as `words`, with all that their scores need. */
export function foundByWords(condition: string): string {
  return `CALL (*) {
    CALL db.index.fulltext.queryNodes('atlas_words_' + atlas.slot, text, {limit: toInteger($fetch)}) YIELD node AS unit
    WHERE ${condition}
    RETURN collect([unit.id, unit._length, unit._weights]) AS matches
  }
  CALL (atlas) {
    UNWIND range(0, size($terms) - 1) AS place
    MATCH (bucket:_Words {key: atlas.slot + ' ' + $terms[place].bucket})
    WITH place, toInteger(split(split(bucket.counts, $terms[place].mark)[1], ' ')[0]) AS units
    RETURN collect([place, units]) AS counts
  }
  WITH *, {units: atlas.units, meanLength: atlas.meanLength, found: matches, counts: counts} AS words`;
}

/** Parameters of {@link foundByWords}, beside those of the condition; `text` is the Lucene query. */
export function wordParameters({ tokens, filter, limit }: WordQuery): Statement['parameters'] {
  const weights = termWeights(tokens);
  return {
    text: `+_words:(${queryText(weights)})${filterClauses(filter)}`,
    terms: [...weights.keys()].map((term) => ({ mark: countMark(term), bucket: String(bucketOf(term)) })),
    fetch: Math.max(OVER_FETCH * limit, LEAST_FETCHED),
  };
}

/** The heaviest terms with their weights as boosts. */
function queryText(weights: ReadonlyMap<string, number>): string {
  const heaviest = [...weights].sort(([, a], [, b]) => b - a).slice(0, MOST_TERMS);
  return heaviest.length === 0 ? NOTHING : heaviest.map(([term, weight]) => `${term}^${boostOf(weight)}`).join(' ');
}

/** Lucene reads no exponents. */
function boostOf(weight: number): string {
  return String(Number(Math.min(weight, 1e6).toFixed(6)));
}
