import { bootstrapInterval, type Estimate } from './bootstrap-interval.ts';
import { isHesitant, isRefused, type QueryOutcome } from './query-outcome.ts';
import type { RankingScores } from './score-ranking.ts';

/** Means over the queries that have an answer. */
export interface RankingFigures {
  readonly n: number;
  readonly ndcg10: Estimate;
  readonly recall10: Estimate;
  /** Its value is the MRR. */
  readonly reciprocalRank: Estimate;
  readonly success3: Estimate;
  /** Share that got no hit at all, although something answers. */
  readonly wronglyRefused: Estimate;
}

/** Shares of the queries that nothing answers. */
export interface RefusalFigures {
  readonly n: number;
  /** No hit at all. */
  readonly refused: Estimate;
  /** No hit above weak; counts the refused too. */
  readonly hesitant: Estimate;
}

/** Figures of some queries; a part is `null` where no query is of its sort. */
export interface GroupFigures {
  readonly ranking: RankingFigures | null;
  readonly refusal: RefusalFigures | null;
}

/** Figures of one source of candidates over some queries; the order of the outcomes decides the bootstrap draws. */
export function summariseOutcomes(outcomes: readonly QueryOutcome[]): GroupFigures {
  const answerable = outcomes.flatMap((outcome) =>
    outcome.scores === null ? [] : [{ scores: outcome.scores, refused: isRefused(outcome) }],
  );
  const unanswerable = outcomes.filter(({ scores }) => scores === null);
  return {
    ranking: answerable.length === 0 ? null : rankingFigures(answerable),
    refusal: unanswerable.length === 0 ? null : refusalFigures(unanswerable),
  };
}

function rankingFigures(
  answerable: readonly { readonly scores: RankingScores; readonly refused: boolean }[],
): RankingFigures {
  const mean = (figure: keyof RankingScores) => bootstrapInterval(answerable.map(({ scores }) => scores[figure]));
  return {
    n: answerable.length,
    ndcg10: mean('ndcg10'),
    recall10: mean('recall10'),
    reciprocalRank: mean('reciprocalRank'),
    success3: mean('success3'),
    wronglyRefused: share(answerable.map(({ refused }) => refused)),
  };
}

function refusalFigures(unanswerable: readonly QueryOutcome[]): RefusalFigures {
  return {
    n: unanswerable.length,
    refused: share(unanswerable.map(isRefused)),
    hesitant: share(unanswerable.map(isHesitant)),
  };
}

function share(facts: readonly boolean[]): Estimate {
  return bootstrapInterval(facts.map(Number));
}
