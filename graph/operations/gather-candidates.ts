import type { TokenWeight } from '../search/index-tokens.ts';
import type { ConceptWeights } from '../search/concept-weights.ts';
import type { GraphStore, UnitFilter } from '../storage/graph-store.ts';
import { type CandidateLists, type CandidatePool, poolCandidates } from './pool-candidates.ts';

/** Candidates asked of each source: far more than are shown, so that the order is decided by all signals together. */
export const CANDIDATES = 200;

/** What the three sources of candidates are asked; empty or `null` = that source is not asked. */
export interface CandidateSources {
  readonly tokens: readonly TokenWeight[];
  readonly vector: Float32Array | null;
  readonly concepts: ConceptWeights;
}

/** Asks all sources under each of the filters and pools the units, best first; equal ranks by id. */
export async function gatherCandidates(
  store: GraphStore,
  sources: CandidateSources,
  filters: readonly UnitFilter[],
): Promise<CandidatePool> {
  return poolCandidates(await Promise.all(filters.map((filter) => askSources(store, sources, filter))), CANDIDATES);
}

async function askSources(
  store: GraphStore,
  { tokens, vector, concepts }: CandidateSources,
  filter: UnitFilter,
): Promise<CandidateLists> {
  const [words, meaning, mentioning] = await Promise.all([
    tokens.length === 0 ? [] : store.findByWords({ tokens, filter, limit: CANDIDATES }),
    vector === null ? [] : store.findByMeaning({ vector, filter, limit: CANDIDATES }),
    concepts.size === 0
      ? []
      : store.findByConcepts({
          concepts: [...concepts].map(([concept, weight]) => ({ concept, weight })),
          filter,
          limit: CANDIDATES,
        }),
  ]);
  return { words, meaning, concepts: mentioning };
}
