import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recall } from '#graph/search/evaluation/recall.ts';
import { successAt } from '#graph/search/evaluation/success-at.ts';
import { gradedUnits, gradesOf, shuffledRanking, unit } from '../../../support/judged-samples.ts';

describe('successAt', () => {
  it('is 1 as soon as one useful unit stands within the depth', () => {
    const grades = gradesOf({ a: 2, d: 1 });
    const ranking = [unit('d'), unit('x'), unit('a')];
    expect(successAt(ranking, grades, 3)).toBe(1);
    expect(successAt(ranking, grades, 2)).toBe(0);
  });

  it('is 1 exactly where recall is above 0', () => {
    fc.assert(
      fc.property(gradedUnits, shuffledRanking, fc.integer({ min: 1, max: 12 }), (grades, ranking, depth) => {
        expect(successAt(ranking, grades, depth) === 1).toBe(recall(ranking, grades, depth) > 0);
      }),
    );
  });
});
