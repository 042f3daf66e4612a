import type { UnitId } from '../../model/ids.ts';
import type { Grades } from './grades.ts';
import { ndcg } from './ndcg.ts';
import { recall } from './recall.ts';
import { reciprocalRank } from './reciprocal-rank.ts';
import { successAt } from './success-at.ts';

/** How good one ranking is, each figure 0–1. */
export interface RankingScores {
  readonly ndcg10: number;
  readonly recall10: number;
  readonly reciprocalRank: number;
  readonly success3: number;
}

/** Places of the first page, over which nDCG and recall are measured. */
const FIRST_PAGE = 10;
/** Places seen without scrolling. */
const FIRST_LOOK = 3;

/** All figures of one ranking; refuses a query without any grade. */
export function scoreRanking(ranking: readonly UnitId[], grades: Grades): RankingScores {
  return {
    ndcg10: ndcg(ranking, grades, FIRST_PAGE),
    recall10: recall(ranking, grades, FIRST_PAGE),
    reciprocalRank: reciprocalRank(ranking, grades),
    success3: successAt(ranking, grades, FIRST_LOOK),
  };
}
