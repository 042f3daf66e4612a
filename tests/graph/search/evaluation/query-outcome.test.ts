import { describe, expect, it } from 'vitest';
import { isHesitant, isRefused, toQueryOutcome } from '#graph/search/evaluation/query-outcome.ts';
import { gradesOf, judgedQuery, searchHit, unit } from '../../../support/judged-samples.ts';

const titles = new Map([
  [unit('a'), '移住'],
  [unit('b'), '交通'],
]);

function outcomeOf(hits: readonly ReturnType<typeof searchHit>[], grades: Readonly<Record<string, number>>) {
  return toQueryOutcome({ query: judgedQuery({}), source: 'all', hits }, { grades: gradesOf(grades), titles });
}

describe('toQueryOutcome', () => {
  it('leaves out hits that were never judged before it counts ranks', () => {
    const outcome = outcomeOf([searchHit('x'), searchHit('a')], { a: 3 });
    expect(outcome.found.map((found) => found.unit)).toStrictEqual(['a']);
    expect(outcome.scores).toStrictEqual({ ndcg10: 1, recall10: 1, reciprocalRank: 1, success3: 1 });
  });

  it('gives each hit its grade and lists what was expected, best first', () => {
    const outcome = outcomeOf([searchHit('b'), searchHit('a')], { b: 1, a: 3 });
    expect(outcome.found.map(({ grade }) => grade)).toStrictEqual([1, 3]);
    expect(outcome.expected).toStrictEqual([
      { unit: 'a', title: '移住', grade: 3 },
      { unit: 'b', title: '交通', grade: 1 },
    ]);
  });

  it('has no scores where nothing answers the query', () => {
    expect(outcomeOf([searchHit('a')], {}).scores).toBeNull();
  });

  it('scores a refused query with 0 where something answers it', () => {
    expect(outcomeOf([], { a: 3 }).scores).toStrictEqual({ ndcg10: 0, recall10: 0, reciprocalRank: 0, success3: 0 });
  });
});

describe('isRefused and isHesitant', () => {
  it.each([
    { case: 'no hit', hits: [], refused: true, hesitant: true },
    { case: 'only a hit that was never judged', hits: [searchHit('x', 'strong')], refused: true, hesitant: true },
    { case: 'weak hits only', hits: [searchHit('a', 'weak'), searchHit('b', 'weak')], refused: false, hesitant: true },
    { case: 'a good hit', hits: [searchHit('a', 'weak'), searchHit('b', 'good')], refused: false, hesitant: false },
  ])('with $case', ({ hits, refused, hesitant }) => {
    const outcome = outcomeOf(hits, {});
    expect([isRefused(outcome), isHesitant(outcome)]).toStrictEqual([refused, hesitant]);
  });
});
