import type { NodeId } from '../model/ids.ts';
import type { MentionedConcept } from './concept-weights.ts';

/** A concept that a query names. */
export interface NamedInQuery {
  /** Share of the query's telling characters in the words that name it, 0–1. */
  readonly share: number;
  /** What mentions of this and other concepts count for it. */
  readonly weights: ReadonlyMap<NodeId, number>;
}

/** Share of a query, in 0–1, that names concepts a unit itself mentions, as far as the mentions count for them. */
export function namedShare(named: readonly NamedInQuery[], mentions: readonly MentionedConcept[]): number {
  const own = mentions.filter(({ isFromSection }) => !isFromSection);
  const shares = named.map(
    ({ share, weights }) => share * own.reduce((best, { concept }) => Math.max(best, weights.get(concept) ?? 0), 0),
  );
  return Math.min(
    1,
    shares.reduce((sum, share) => sum + share, 0),
  );
}
