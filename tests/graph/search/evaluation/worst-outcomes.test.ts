import { describe, expect, it } from 'vitest';
import { toQueryOutcome } from '#graph/search/evaluation/query-outcome.ts';
import { worstOutcomes } from '#graph/search/evaluation/worst-outcomes.ts';
import type { SearchHit } from '#graph/search/search-hit.ts';
import { gradesOf, judgedQuery, searchHit, unit } from '../../../support/judged-samples.ts';

const titles = new Map(['a', 'b'].map((id) => [unit(id), id]));

function outcome(id: string, hits: readonly SearchHit[], grades: Readonly<Record<string, number>>) {
  return toQueryOutcome({ query: judgedQuery({ id }), source: 'all', hits }, { grades: gradesOf(grades), titles });
}

const OUTCOMES = [
  outcome('perfect', [searchHit('a')], { a: 3 }),
  outcome('second place', [searchHit('b'), searchHit('a')], { a: 3 }),
  outcome('missed', [searchHit('b')], { a: 3 }),
  outcome('refused rightly', [], {}),
  outcome('weak nonsense', [searchHit('a', 'weak')], {}),
  outcome('confident nonsense', [searchHit('a', 'good')], {}),
];

describe('worstOutcomes', () => {
  it('orders rankings by nDCG among refusals by confidence', () => {
    expect(worstOutcomes(OUTCOMES, 4).map(({ query }) => query.id)).toStrictEqual([
      'missed',
      'confident nonsense',
      'weak nonsense',
      'second place',
    ]);
  });

  it('gives at most as many as there are', () => {
    expect(worstOutcomes(OUTCOMES, 99)).toHaveLength(6);
    expect(worstOutcomes(OUTCOMES, 0)).toStrictEqual([]);
  });
});
