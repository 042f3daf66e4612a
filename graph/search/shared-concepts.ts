import type { Concept } from '../model/concept.ts';
import type { NodeId } from '../model/ids.ts';
import type { Evidence } from '../model/mention.ts';
import { CONCEPT_WEIGHTS } from './concept-weights.ts';
import type { SharedConcept } from './search-hit.ts';

/** A concept that a query names, with its words and what other concepts count for it. */
export interface NamedInQuery {
  readonly words: readonly string[];
  readonly weights: ReadonlyMap<NodeId, number>;
}

/** A concept that a unit mentions, with the words that show it. */
export interface ShownConcept {
  readonly concept: NodeId;
  readonly evidence: readonly Evidence[];
}

/**
 * Concepts that a unit mentions and the query names, by themselves or through a wider one; merely related ones are not
 * shared. In the order of the mentions, each with the words on both sides.
 */
export function sharedConcepts(
  named: readonly NamedInQuery[],
  mentions: readonly ShownConcept[],
  concepts: ReadonlyMap<NodeId, Concept>,
): readonly SharedConcept[] {
  return mentions.flatMap(({ concept: mentioned, evidence }) => {
    const concept = concepts.get(mentioned);
    const inQuery = named.filter(({ weights }) => isShared(weights, concept)).flatMap(({ words }) => words);
    if (inQuery.length === 0 || concept === undefined) return [];
    const inText = [...new Set(evidence.map(({ text }) => text))];
    return [{ id: concept.id, label: concept.prefLabel, en: concept.en, inQuery: [...new Set(inQuery)], inText }];
  });
}

function isShared(weights: ReadonlyMap<NodeId, number>, concept: Concept | undefined): boolean {
  return concept !== undefined && (weights.get(concept.id) ?? 0) > CONCEPT_WEIGHTS.related;
}
