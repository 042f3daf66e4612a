import type { UnitId } from '../model/ids.ts';
import type { Candidate } from '../storage/graph-store.ts';

/** Units kept of each answer for exact scoring, by reciprocal rank over the sources (Cormack et al. 2009, k = 60). */
const POOL = 220;
const RANK_DAMPING = 60;
/** Where none of so many units at the end is a hit, those beyond are hardly any. */
const LAST = 20;

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

/** What the sources propose together. */
export interface CandidatePool {
  /** Best first; equal ranks by id. */
  readonly candidates: readonly PooledCandidate[];
  /** The last of them where there may be more like them, because there was no room or a source had no more to give; else none. */
  readonly last: ReadonlySet<UnitId>;
}

/** Pools what sources propose that were `asked` for so many units each. */
export function poolCandidates(answers: readonly CandidateLists[], asked: number): CandidatePool {
  const bm25 = new Map<UnitId, number>();
  const ranks = new Map<UnitId, number>();
  for (const { words, meaning, concepts } of answers) {
    for (const { unit, score } of words) bm25.set(unit, score);
    for (const list of [words, meaning, concepts]) addRanks(ranks, list);
  }
  const room = POOL * answers.length;
  const isFull = answers.some((lists) =>
    [lists.words, lists.meaning, lists.concepts].some(({ length }) => length >= asked),
  );
  const best = [...ranks].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1)).slice(0, room);
  return {
    candidates: best.map(([unit]) => ({ unit, bm25: bm25.get(unit) ?? 0 })),
    last: new Set(isFull || ranks.size > room ? best.slice(-LAST).map(([unit]) => unit) : []),
  };
}

function addRanks(ranks: Map<UnitId, number>, candidates: readonly Candidate[]): void {
  candidates.forEach(({ unit }, index) => {
    ranks.set(unit, (ranks.get(unit) ?? 0) + 1 / (RANK_DAMPING + index + 1));
  });
}
