import type { UnitId } from '../model/ids.ts';
import type { Candidate } from '../storage/graph-store.ts';

/** Candidates kept of each answer for exact scoring, by reciprocal rank over the sources (Cormack et al. 2009, k = 60). */
const POOL = 220;
const RANK_DAMPING = 60;

/** What the sources propose under one filter, each best first. */
export interface CandidateLists {
  readonly words: readonly Candidate[];
  readonly meaning: readonly Candidate[];
  readonly concepts: readonly Candidate[];
}

/** A unit proposed by at least one source. */
export interface PooledCandidate {
  readonly unit: UnitId;
  /** Its score among the words, 0 where they did not propose it. */
  readonly bm25: number;
}

/** Pools the units of all answers, best first; equal ranks by id. */
export function poolCandidates(answers: readonly CandidateLists[]): readonly PooledCandidate[] {
  const bm25 = new Map<UnitId, number>();
  const ranks = new Map<UnitId, number>();
  for (const { words, meaning, concepts } of answers) {
    for (const { unit, score } of words) bm25.set(unit, score);
    for (const list of [words, meaning, concepts]) addRanks(ranks, list);
  }
  return [...ranks]
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .slice(0, POOL * answers.length)
    .map(([unit]) => ({ unit, bm25: bm25.get(unit) ?? 0 }));
}

function addRanks(ranks: Map<UnitId, number>, candidates: readonly Candidate[]): void {
  candidates.forEach(({ unit }, index) => {
    ranks.set(unit, (ranks.get(unit) ?? 0) + 1 / (RANK_DAMPING + index + 1));
  });
}
