import type { UnitId } from '../model/ids.ts';
import type { TokenWeight } from '../search/index-tokens.ts';
import type { ConceptWeights } from '../search/concept-weights.ts';
import type { Candidate, GraphStore, UnitFilter } from '../storage/graph-store.ts';

/** Candidates asked of each source: far more than are shown, so that the order is decided by all signals together. */
const LIMIT = 200;
/** Candidates kept for exact scoring, by reciprocal rank over the sources (Cormack et al. 2009, k = 60). */
const POOL = 220;
const RANK_DAMPING = 60;

/** What the three sources of candidates are asked; empty or `null` = that source is not asked. */
export interface CandidateSources {
  readonly tokens: readonly TokenWeight[];
  readonly vector: Float32Array | null;
  readonly concepts: ConceptWeights;
}

/** A unit proposed by at least one source. */
export interface PooledCandidate {
  readonly unit: UnitId;
  /** Its score among the words, 0 where they did not propose it. */
  readonly bm25: number;
  /** Its score among the meanings; `null` where they did not propose it. */
  readonly cosine: number | null;
}

/** Asks all sources under each of the filters and pools the units, best first; equal ranks by id. */
export async function gatherCandidates(
  store: GraphStore,
  sources: CandidateSources,
  filters: readonly UnitFilter[],
): Promise<readonly PooledCandidate[]> {
  const answers = await Promise.all(filters.map((filter) => askSources(store, sources, filter)));
  const bm25 = new Map<UnitId, number>();
  const cosines = new Map<UnitId, number>();
  const ranks = new Map<UnitId, number>();
  for (const { words, meaning, concepts } of answers) {
    for (const { unit, score } of words) bm25.set(unit, score);
    for (const { unit, score } of meaning) cosines.set(unit, score);
    for (const list of [words, meaning, concepts]) addRanks(ranks, list);
  }
  return [...ranks]
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .slice(0, POOL * filters.length)
    .map(([unit]) => ({ unit, bm25: bm25.get(unit) ?? 0, cosine: cosines.get(unit) ?? null }));
}

async function askSources(store: GraphStore, { tokens, vector, concepts }: CandidateSources, filter: UnitFilter) {
  const [words, meaning, mentioning] = await Promise.all([
    tokens.length === 0 ? [] : store.findByWords({ tokens, filter, limit: LIMIT }),
    vector === null ? [] : store.findByMeaning({ vector, filter, limit: LIMIT }),
    concepts.size === 0
      ? []
      : store.findByConcepts({
          concepts: [...concepts].map(([concept, weight]) => ({ concept, weight })),
          filter,
          limit: LIMIT,
        }),
  ]);
  return { words, meaning, concepts: mentioning };
}

function addRanks(ranks: Map<UnitId, number>, candidates: readonly Candidate[]): void {
  candidates.forEach(({ unit }, index) => {
    ranks.set(unit, (ranks.get(unit) ?? 0) + 1 / (RANK_DAMPING + index + 1));
  });
}
