import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { ndcg } from '#graph/search/evaluation/ndcg.ts';
import { gradedUnits, gradesOf, shuffledRanking, unit } from '../../../support/judged-samples.ts';

describe('ndcg', () => {
  it('is the hand-computed value for three graded units and one stranger', () => {
    const grades = gradesOf({ a: 3, b: 2, c: 1 });
    // Found: b (gain 3), stranger (0), a (7); ideal: 7, 3, 1.
    const found = 3 / Math.log2(2) + 0 / Math.log2(3) + 7 / Math.log2(4);
    const ideal = 7 / Math.log2(2) + 3 / Math.log2(3) + 1 / Math.log2(4);
    expect(ndcg([unit('b'), unit('x'), unit('a')], grades, 10)).toBeCloseTo(found / ideal, 12);
    expect(found / ideal).toBeCloseTo(0.692, 3);
  });

  it('counts only the places within the depth, in the ideal order too', () => {
    const grades = gradesOf({ a: 3, b: 3 });
    expect(ndcg([unit('a'), unit('x'), unit('b')], grades, 1)).toBe(1);
    expect(ndcg([unit('x'), unit('a')], grades, 1)).toBe(0);
  });

  it('is 0 for an empty ranking', () => {
    expect(ndcg([], gradesOf({ a: 1 }), 10)).toBe(0);
  });

  it('refuses a query without grades', () => {
    expect(() => ndcg([unit('a')], gradesOf({}), 10)).toThrow(InvalidInputError);
  });

  it('is 1 for the order by grade and never more for any other order', () => {
    fc.assert(
      fc.property(gradedUnits, shuffledRanking, fc.integer({ min: 1, max: 12 }), (grades, ranking, depth) => {
        const best = [...grades].sort((a, b) => b[1] - a[1]).map(([id]) => id);
        expect(ndcg(best, grades, depth)).toBeCloseTo(1, 12);
        expect(ndcg(ranking, grades, depth)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('divides by the best of all orders, as found by trying every one', () => {
    const fewGrades = gradedUnits.filter(({ size }) => size <= 5);
    fc.assert(
      fc.property(fewGrades, shuffledRanking, fc.integer({ min: 1, max: 6 }), (grades, ranking, depth) => {
        const gain = (order: readonly string[]) => {
          let sum = 0;
          for (let rank = 1; rank <= Math.min(depth, order.length); rank += 1) {
            const grade = grades.get(unit(order[rank - 1] ?? '')) ?? 0;
            sum += (Math.pow(2, grade) - 1) / (Math.log(rank + 1) / Math.log(2));
          }
          return sum;
        };
        const best = Math.max(...permutations([...grades.keys()]).map(gain));
        expect(ndcg(ranking, grades, depth)).toBeCloseTo(gain(ranking) / best, 10);
      }),
      { numRuns: 50 },
    );
  });
});

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}
