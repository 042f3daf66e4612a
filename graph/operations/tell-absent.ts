import type { GraphEdge } from '../model/graph-edge.ts';
import { CONCEPT_WEIGHTS } from '../search/concept-weights.ts';
import type { ReadQuery } from './read-query.ts';

/**
 * Words of a query that the plans neither hold nor meet in other words, in its order: 引っ越し names a concept that units mention,
 * 空港 one that none of those found does.
 */
export function tellAbsent(
  { absent, understood, conceptWeights }: Pick<ReadQuery, 'absent' | 'understood' | 'conceptWeights'>,
  units: readonly { readonly mentions: readonly Pick<GraphEdge, 'to'>[] }[],
): readonly string[] {
  if (absent.length === 0) return absent;
  const mentioned = new Set(units.flatMap(({ mentions }) => mentions.map(({ to }) => to)));
  const met = understood.filter((_, index) =>
    [...(conceptWeights[index] ?? [])].some(([id, weight]) => weight > CONCEPT_WEIGHTS.related && mentioned.has(id)),
  );
  return absent.filter((word) => !met.some(({ words }) => words.some((known) => known.includes(word))));
}
