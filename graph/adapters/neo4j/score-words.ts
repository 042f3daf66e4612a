import type { UnitId } from '../../model/ids.ts';
import { bm25Share, inverseDocumentFrequency } from '../../storage/bm25.ts';
import { compareText } from '../../storage/compare-text.ts';
import type { Candidate, WordQuery } from '../../storage/graph-store.ts';
import { toList, toNumber, toObject, toText } from './mappers.ts';
import { eachWeight, termWeights } from './search-terms.ts';

/**
 * Exact BM25 of what `findByWords` answers, best first. Computed here and not in the database: there it took three to ten
 * times as long as sending the packed weights, and both stores share the formula of the port this way.
 */
export function scoreWords(answer: unknown, { tokens, limit }: WordQuery): readonly Candidate[] {
  const { units, meanLength, found, counts } = toObject(answer);
  const weights = termWeights(tokens);
  const factors = factorsOf([...weights.values()], { units: toNumber(units), counts });
  const places = new Map([...weights.keys()].map((term, place) => [term, place]));
  const mean = toNumber(meanLength);
  return toList(found)
    .map((row): Candidate => {
      const [unit, length, packed] = toList(row);
      const relativeLength = toNumber(length) / mean;
      const shares = sharesOf(toText(packed), places, relativeLength);
      return { unit: toText(unit) as UnitId, score: weightedSum(shares, factors) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareText(a.unit, b.unit))
    .slice(0, limit);
}

/** What each term of the query multiplies its share with: weight × idf; 0 where no unit has it. */
function factorsOf(
  weights: readonly number[],
  { units, counts }: { readonly units: number; readonly counts: unknown },
): Float64Array {
  const factors = new Float64Array(weights.length);
  for (const row of toList(counts)) {
    const [place, containing] = toList(row);
    if (containing === null) continue;
    const at = toNumber(place);
    factors[at] = (weights[at] ?? 0) * inverseDocumentFrequency(units, toNumber(containing));
  }
  return factors;
}

function sharesOf(packed: string, places: ReadonlyMap<string, number>, relativeLength: number): Float64Array {
  const shares = new Float64Array(places.size);
  eachWeight(packed, (term, weight) => {
    const place = places.get(term);
    if (place !== undefined) shares[place] = bm25Share(weight, relativeLength);
  });
  return shares;
}

/** Summed in the order of the query, so that units with the same words tie whatever the order of their words. */
function weightedSum(shares: Float64Array, factors: Float64Array): number {
  return shares.reduce((sum, share, place) => sum + share * (factors[place] ?? 0), 0);
}
