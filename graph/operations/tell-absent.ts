import type { Concept } from '../model/concept.ts';
import type { NodeId } from '../model/ids.ts';
import type { AbsentWord } from '../search/absent-share.ts';
import { CONCEPT_WEIGHTS } from '../search/concept-weights.ts';
import type { MentionWeights } from '../search/mention-weights.ts';
import type { ReadQuery } from './read-query.ts';

/** What is missing of a word where the units mention what it names a kind of. */
const KIND_OF_MENTIONED = 0.25;

/** What is asked and what was found. */
interface FoundUnits {
  readonly units: readonly { readonly mentioned: MentionWeights }[];
  readonly concepts: ReadonlyMap<NodeId, Pick<Concept, 'broader'>>;
}

/**
 * Words of a query that the plans neither hold nor meet in other words, in its order: 引っ越し names a concept that units mention,
 * 空港 one that none of those found does. デマンド交通 names none either, but a kind of 公共交通, of which they speak.
 */
export function tellAbsent(
  { absent, understood, conceptWeights }: Pick<ReadQuery, 'absent' | 'understood' | 'conceptWeights'>,
  { units, concepts }: FoundUnits,
): readonly AbsentWord[] {
  if (absent.length === 0) return [];
  const isMentioned = (id: NodeId): boolean => units.some(({ mentioned }) => mentioned.has(id));
  const isMet = understood.map((_, index) =>
    [...(conceptWeights[index] ?? [])].some(([id, weight]) => weight > CONCEPT_WEIGHTS.related && isMentioned(id)),
  );
  const isKind = understood.map(({ id }) => (concepts.get(id)?.broader ?? []).some(isMentioned));
  const isNamed = (word: string, where: readonly boolean[]): boolean =>
    understood.some(({ words }, index) => where[index] === true && words.some((known) => known.includes(word)));
  return absent
    .filter((word) => !isNamed(word, isMet))
    .map((text) => ({ text, missing: isNamed(text, isKind) ? KIND_OF_MENTIONED : 1 }));
}
