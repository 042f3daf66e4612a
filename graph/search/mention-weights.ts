import type { NodeId } from '../model/ids.ts';

/** A heading that names the concept speaks for its units less surely than their own words. */
export const SECTION_SHARE = 0.6;

/** A mention of a unit, as scoring needs it. */
export interface MentionedConcept {
  readonly concept: NodeId;
  readonly isFromSection: boolean;
}

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
