import type { NearConcept } from './concept-names.ts';
import type { MentionWeights } from './mention-weights.ts';

/** How near a unit is to what a query is near to, by way of concepts; each in 0–1. */
export interface ConceptNearness {
  /** Mean over the near concepts, by their weights, of how far the unit is about them. */
  readonly profile: number;
  /** Nearness of the nearest concept that the unit mentions; less where only a heading mentions it. */
  readonly mentioned: number;
}

/**
 * Compares a unit with a query in the space of the concepts (explicit semantic analysis, Gabrilovich & Markovitch 2007): a unit
 * is about a concept as far as it mentions it or its vector is near to the concept's (`about`, a cosine), whichever is more.
 */
export function conceptNearness(
  near: readonly NearConcept[],
  about: (concept: NearConcept) => number,
  mentioned: MentionWeights,
): ConceptNearness {
  let [sum, weights, best] = [0, 0, 0];
  for (const concept of near) {
    const { id, nearness, weight } = concept;
    const mention = mentioned.get(id) ?? 0;
    sum += weight * (mention === 1 ? 1 : Math.max(mention, about(concept)));
    weights += weight;
    best = Math.max(best, nearness * mention);
  }
  return { profile: weights === 0 ? 0 : Math.max(0, sum / weights), mentioned: best };
}
