import type { NodeId } from '../model/ids.ts';
import { type MentionedConcept, SECTION_SHARE } from './concept-weights.ts';
import { cosine } from './cosine.ts';

/** A concept as a model sees it; vectors of length 1. */
export interface ConceptVectors {
  readonly id: NodeId;
  /** Of each label, and of the preferred label with the definition. */
  readonly names: readonly Float32Array[];
  /** Of all labels, the definition and the English name together. */
  readonly whole: Float32Array;
}

/** A concept that a query comes near to without having to name it. */
export interface NearConcept {
  readonly id: NodeId;
  /** Cosine of the query with the nearest of the concept's names, 0–1. */
  readonly nearness: number;
  readonly whole: Float32Array;
}

/** How near a unit is to what a query is near to, by way of concepts; each in 0–1. */
export interface ConceptNearness {
  /** Mean over the near concepts, weighted by their nearness, of how far the unit is about them. */
  readonly profile: number;
  /** Nearness of the nearest concept that the unit mentions; less where only a heading mentions it. */
  readonly mentioned: number;
}

/** Concepts a query is compared by; with the power below, those beyond add nothing that can be measured. */
const NEAREST = 24;
/** Makes the nearest concept count far more than many distant ones (powers 2, 4, 6, 8 tried on the tuning half). */
const SHARPNESS = 6;

/** The concepts nearest to a query, nearest first; those it is not near to at all are left out. */
export function nearConcepts(query: Float32Array, concepts: readonly ConceptVectors[]): readonly NearConcept[] {
  return concepts
    .map(({ id, names, whole }) => ({
      id,
      whole,
      nearness: names.reduce((best, name) => Math.max(best, cosine(query, name)), 0),
    }))
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness || (a.id < b.id ? -1 : 1))
    .slice(0, NEAREST);
}

/**
 * Compares a unit with a query in the space of the concepts (explicit semantic analysis, Gabrilovich & Markovitch 2007): a unit
 * is about a concept as far as it mentions it or its vector is near to the concept's, whichever is more. On the tuning half the
 * profile alone ranks with nDCG@10 .74, the cosine of the texts with .70, and plain words with .47 instead of .41.
 */
export function conceptNearness(
  near: readonly NearConcept[],
  unit: Float32Array | null,
  mentions: readonly MentionedConcept[],
): ConceptNearness {
  const mentioned = new Map<NodeId, number>();
  for (const { concept, isFromSection } of mentions) {
    mentioned.set(concept, Math.max(mentioned.get(concept) ?? 0, isFromSection ? SECTION_SHARE : 1));
  }
  let [sum, weights, best] = [0, 0, 0];
  for (const { id, nearness, whole } of near) {
    const weight = nearness ** SHARPNESS;
    const mention = mentioned.get(id) ?? 0;
    sum += weight * Math.max(mention, cosine(unit, whole));
    weights += weight;
    best = Math.max(best, nearness * mention);
  }
  return { profile: weights === 0 ? 0 : Math.max(0, sum / weights), mentioned: best };
}
