import type { Concept } from '../model/concept.ts';
import type { ConceptId, NodeId } from '../model/ids.ts';
import type { MentionWeights } from './mention-weights.ts';

/** What a mention counts for a named concept: the concept itself, one below it (each level further down), one related. */
export const CONCEPT_WEIGHTS = { exact: 1, narrower: 0.7, related: 0.3 } as const;

/** Weights of concepts for one named concept. */
export type ConceptWeights = ReadonlyMap<ConceptId, number>;

/** Narrower concepts by concept, for walking down the scheme. */
export function narrowerOf(concepts: readonly Concept[]): ReadonlyMap<ConceptId, readonly ConceptId[]> {
  const narrower = new Map<ConceptId, ConceptId[]>();
  for (const { id, broader } of concepts) {
    for (const above of broader) narrower.set(above, [...(narrower.get(above) ?? []), id]);
  }
  return narrower;
}

/** What the concepts of the scheme count for one named concept: itself, all below it, and those related to it. */
export function weightsFor(named: Concept, narrower: ReadonlyMap<ConceptId, readonly ConceptId[]>): ConceptWeights {
  const weights = new Map<ConceptId, number>(named.related.map((id) => [id, CONCEPT_WEIGHTS.related]));
  let level: readonly ConceptId[] = [named.id];
  for (let weight: number = CONCEPT_WEIGHTS.exact; level.length > 0; weight *= CONCEPT_WEIGHTS.narrower) {
    const fresh = level.filter((id) => (weights.get(id) ?? 0) < weight);
    for (const id of fresh) weights.set(id, weight);
    level = fresh.flatMap((id) => narrower.get(id) ?? []);
  }
  return weights;
}

/** All weights of a query in one list, the highest of each concept. */
export function mergeWeights(all: readonly ConceptWeights[]): ConceptWeights {
  const merged = new Map<ConceptId, number>();
  for (const weights of all) {
    for (const [id, weight] of weights) merged.set(id, Math.max(weight, merged.get(id) ?? 0));
  }
  return merged;
}

/** How far a unit's mentions meet the named concepts, in 0–1: the mean over the named concepts of the best mention. */
export function conceptOverlap(named: readonly ReadonlyMap<NodeId, number>[], mentioned: MentionWeights): number {
  if (named.length === 0) return 0;
  let sum = 0;
  for (const weights of named) {
    let best = 0;
    for (const [concept, mention] of mentioned) best = Math.max(best, (weights.get(concept) ?? 0) * mention);
    sum += best;
  }
  return sum / named.length;
}
