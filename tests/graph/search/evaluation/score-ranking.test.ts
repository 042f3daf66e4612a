import { describe, expect, it } from 'vitest';
import { scoreRanking } from '#graph/search/evaluation/score-ranking.ts';
import { gradesOf, unit } from '../../../support/judged-samples.ts';

describe('scoreRanking', () => {
  it('looks at ten places for nDCG and recall, at three for success, at all for the reciprocal rank', () => {
    const ranking = ['p', 'q', 'r', 'a', 's', 't', 'u', 'v', 'w', 'x', 'b'].map(unit);
    const { ndcg10, ...others } = scoreRanking(ranking, gradesOf({ a: 3, b: 3 }));
    expect(others).toStrictEqual({ recall10: 0.5, reciprocalRank: 0.25, success3: 0 });
    expect(ndcg10).toBeCloseTo(7 / Math.log2(5) / (7 + 7 / Math.log2(3)), 12);
  });
});
