import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recall } from '#graph/search/evaluation/recall.ts';
import { gradedUnits, gradesOf, shuffledRanking, unit } from '../../../support/judged-samples.ts';

describe('recall', () => {
  it('counts the useful units among the first places', () => {
    const grades = gradesOf({ a: 3, b: 2, c: 2, d: 1 });
    expect(recall([unit('a'), unit('d'), unit('x'), unit('b')], grades, 3)).toBeCloseTo(1 / 3, 12);
    expect(recall([unit('a'), unit('d'), unit('x'), unit('b')], grades, 4)).toBeCloseTo(2 / 3, 12);
  });

  it('counts units that only touch the query where nothing better exists', () => {
    expect(recall([unit('d')], gradesOf({ d: 1, e: 1 }), 10)).toBe(0.5);
  });

  it('equals a count by hand, unit by unit', () => {
    fc.assert(
      fc.property(gradedUnits, shuffledRanking, fc.integer({ min: 1, max: 12 }), (grades, ranking, depth) => {
        const least = [...grades.values()].some((grade) => grade >= 2) ? 2 : 1;
        let wanted = 0;
        let seen = 0;
        for (const [id, grade] of grades) {
          if (grade < least) continue;
          wanted += 1;
          const place = ranking.indexOf(id);
          if (place >= 0 && place < depth) seen += 1;
        }
        expect(recall(ranking, grades, depth)).toBeCloseTo(seen / wanted, 12);
      }),
    );
  });

  it('never falls when more places are looked at', () => {
    fc.assert(
      fc.property(gradedUnits, shuffledRanking, fc.integer({ min: 1, max: 12 }), (grades, ranking, depth) => {
        expect(recall(ranking, grades, depth + 1)).toBeGreaterThanOrEqual(recall(ranking, grades, depth));
      }),
    );
  });
});
