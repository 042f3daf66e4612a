import type { NodeId } from '../model/ids.ts';
import { type MentionedConcept, SECTION_SHARE } from './concept-weights.ts';

/** How surely a unit mentions each concept, in 0–1: 1 by its own words, less where only a heading names it. */
export type MentionWeights = ReadonlyMap<NodeId, number>;

/** The surest mention of each concept. */
export function mentionWeights(mentions: readonly MentionedConcept[]): MentionWeights {
  const weights = new Map<NodeId, number>();
  for (const { concept, isFromSection } of mentions) {
    weights.set(concept, Math.max(weights.get(concept) ?? 0, isFromSection ? SECTION_SHARE : 1));
  }
  return weights;
}
