import { describe, expect, it } from 'vitest';
import { toQueryOutcome } from '#graph/search/evaluation/query-outcome.ts';
import { summariseOutcomes } from '#graph/search/evaluation/summarise-outcomes.ts';
import type { Band } from '#graph/search/search-hit.ts';
import { gradesOf, judgedQuery, searchHit, unit } from '../../../support/judged-samples.ts';

const titles = new Map([[unit('a'), '移住'] as const]);

function outcome(band: Band | null, grades: Readonly<Record<string, number>>) {
  const hits = band === null ? [] : [searchHit('a', band)];
  return toQueryOutcome({ query: judgedQuery({}), source: 'all', hits }, { grades: gradesOf(grades), titles });
}

describe('summariseOutcomes', () => {
  it('averages rankings over answerable queries and refusals over the others', () => {
    const figures = summariseOutcomes([
      outcome('strong', { a: 3 }),
      outcome(null, { a: 3 }),
      outcome(null, {}),
      outcome('weak', {}),
      outcome('good', {}),
      outcome('strong', {}),
    ]);
    const { ranking, refusal } = figures;
    expect([ranking?.n, refusal?.n]).toStrictEqual([2, 4]);
    expect([ranking?.ndcg10.value, ranking?.recall10.value, ranking?.reciprocalRank.value]).toStrictEqual([
      0.5, 0.5, 0.5,
    ]);
    expect([ranking?.success3.value, ranking?.wronglyRefused.value]).toStrictEqual([0.5, 0.5]);
    expect([refusal?.refused.value, refusal?.hesitant.value]).toStrictEqual([0.25, 0.5]);
  });

  it('leaves out a part that no query belongs to', () => {
    expect(summariseOutcomes([outcome('good', {})]).ranking).toBeNull();
    expect(summariseOutcomes([outcome('good', { a: 1 })]).refusal).toBeNull();
    expect(summariseOutcomes([])).toStrictEqual({ ranking: null, refusal: null });
  });
});
