import { describe, expect, it } from 'vitest';
import { toQueryOutcome } from '#graph/search/evaluation/query-outcome.ts';
import { formatFailures } from '../../../scripts/support/format-failures.ts';
import { gradesOf, judgedQuery, searchHit, unit } from '../../support/judged-samples.ts';

const titles = new Map([
  [unit('a'), '移住の相談'],
  [unit('b'), '交通'],
]);

describe('formatFailures', () => {
  it('sets what was expected above what was found', () => {
    const outcome = toQueryOutcome(
      { query: judgedQuery({ id: 'q9' }), source: 'all', hits: [searchHit('b', 'weak')] },
      { grades: gradesOf({ a: 3 }), titles },
    );
    expect(formatFailures([outcome])).toBe(
      [
        'q9  keyword  「移住」  nDCG@10 0.000',
        '    期待 3  移住の相談',
        '    結果 1. b  （weak 0.50、判定 0）',
        '',
      ].join('\n'),
    );
  });

  it('says that nothing was expected and that nothing was found', () => {
    const outcome = toQueryOutcome(
      { query: judgedQuery({ id: 'no1', type: 'none' }), source: 'all', hits: [] },
      { grades: gradesOf({}), titles },
    );
    expect(formatFailures([outcome])).toBe('no1  none  「移住」  答えなし\n    結果 なし\n');
  });
});
