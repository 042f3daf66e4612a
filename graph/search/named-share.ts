import type { NodeId } from '../model/ids.ts';
import type { MentionWeights } from './mention-weights.ts';

/** A concept that a query names. */
export interface NamedInQuery {
  /** Share of the query's telling characters in the words that name it, 0–1. */
  readonly share: number;
  /** What mentions of this and other concepts count for it. */
  readonly weights: ReadonlyMap<NodeId, number>;
}

/** Share of a query, in 0–1, that names concepts a unit itself mentions, as far as the mentions count for them. */
export function namedShare(named: readonly NamedInQuery[], mentioned: MentionWeights): number {
  let sum = 0;
  for (const { share, weights } of named) {
    let best = 0;
    // What only a heading mentions is not what the unit itself says.
    for (const [concept, mention] of mentioned) if (mention === 1) best = Math.max(best, weights.get(concept) ?? 0);
    sum += share * best;
  }
  return Math.min(1, sum);
}
