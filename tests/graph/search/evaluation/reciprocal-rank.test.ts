import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reciprocalRank } from '#graph/search/evaluation/reciprocal-rank.ts';
import { successAt } from '#graph/search/evaluation/success-at.ts';
import { gradedUnits, gradesOf, shuffledRanking, unit } from '../../../support/judged-samples.ts';

describe('reciprocalRank', () => {
  it('is one over the rank of the first useful unit', () => {
    const grades = gradesOf({ a: 3, d: 1 });
    expect(reciprocalRank([unit('a')], grades)).toBe(1);
    expect(reciprocalRank([unit('d'), unit('x'), unit('a')], grades)).toBeCloseTo(1 / 3, 12);
  });

  it('is 0 where no useful unit is found', () => {
    expect(reciprocalRank([unit('x'), unit('d')], gradesOf({ a: 2, d: 1 }))).toBe(0);
    expect(reciprocalRank([], gradesOf({ a: 2 }))).toBe(0);
  });

  it('is the largest 1/depth at which there is success', () => {
    fc.assert(
      fc.property(gradedUnits, shuffledRanking, (grades, ranking) => {
        const depths = ranking.map((_, index) => index + 1);
        const first = depths.find((depth) => successAt(ranking, grades, depth) === 1);
        expect(reciprocalRank(ranking, grades)).toBe(first === undefined ? 0 : 1 / first);
      }),
    );
  });
});
