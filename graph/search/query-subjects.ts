import type { ConceptId, NodeId } from '../model/ids.ts';
import type { NearConcept } from './concept-names.ts';
import type { ConceptWeights } from './concept-weights.ts';
import type { MentionWeights } from './mention-weights.ts';

/** What a mention of each concept says of a unit: that it speaks of what the query is nearest to; in 0–1. */
export type QuerySubjects = ReadonlyMap<NodeId, number>;

/** What is known of a near concept beside its nearness. */
export interface SubjectContext {
  /** What mentions of it and of other concepts count for it. */
  readonly weightsOf: (concept: ConceptId) => ConceptWeights;
  /** How few units mention it, 0–1. */
  readonly rarityOf: (concept: ConceptId) => number;
}

/**
 * From how near on a nearest concept may be the subject and from when on it surely is: one that is nearest by chance must not decide, where
 * the scheme knows nothing of what is asked. Chosen so that ranking holds where each query's nearest concepts are taken away.
 */
const CERTAIN = { from: 0.3, to: 0.7 } as const;
/** A unit that mentions many concepts is less about each: its share falls with this power of their number (.1 to .3 tried). */
const BREADTH_POWER = 0.2;

/**
 * The concepts that a query is about, taken from the nearest to it, which come nearest first. They are held against the very nearest one: plain
 * words come less near to any concept, yet nearer to the right one than to others. What half of all units mention tells them little apart.
 */
export function querySubjects(near: readonly NearConcept[], { weightsOf, rarityOf }: SubjectContext): QuerySubjects {
  const subjects = new Map<NodeId, number>();
  const [nearest] = near;
  if (nearest === undefined) return subjects;
  const certainty = Math.min(1, Math.max(0, (nearest.nearness - CERTAIN.from) / (CERTAIN.to - CERTAIN.from)));
  for (const { id, weight } of near) {
    const own = certainty * (weight / nearest.weight) * rarityOf(id);
    for (const [concept, counts] of weightsOf(id)) {
      subjects.set(concept, Math.max(subjects.get(concept) ?? 0, own * counts));
    }
  }
  return subjects;
}

/** How far a unit speaks of what a query is about, 0–1: its best mention, less the more else it mentions in its own words. */
export function subjectShare(subjects: QuerySubjects, mentioned: MentionWeights): number {
  let [best, breadth] = [0, 0];
  for (const [concept, mention] of mentioned) {
    if (mention === 1) breadth += 1;
    best = Math.max(best, (subjects.get(concept) ?? 0) * mention);
  }
  return best / Math.max(1, breadth) ** BREADTH_POWER;
}
