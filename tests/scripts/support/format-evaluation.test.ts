import { describe, expect, it } from 'vitest';
import type { EvaluationReport } from '#graph/operations/evaluate-search.ts';
import type { Estimate } from '#graph/search/evaluation/bootstrap-interval.ts';
import type { GroupFigures } from '#graph/search/evaluation/summarise-outcomes.ts';
import { formatEvaluation } from '../../../scripts/support/format-evaluation.ts';

const estimate = (value: number): Estimate => ({ value, low: value - 0.1, high: value + 0.1 });
const ranking: GroupFigures['ranking'] = {
  n: 18,
  ndcg10: estimate(0.8124),
  recall10: estimate(0.7),
  reciprocalRank: estimate(0.6),
  success3: estimate(0.5),
  wronglyRefused: estimate(0.2),
};
const refusal: GroupFigures['refusal'] = { n: 28, refused: estimate(0.9), hesitant: estimate(0.85) };
const report: EvaluationReport = {
  half: 'tuning',
  queries: 46,
  units: 128,
  sources: (['words', 'all'] as const).map((source) => ({
    source,
    overall: { ranking, refusal },
    types: [
      { type: 'keyword', ranking, refusal: null },
      { type: 'none', ranking: null, refusal },
    ],
  })),
  bands: [],
  outcomes: [],
};

describe('formatEvaluation', () => {
  const blocks = formatEvaluation(report).trimEnd().split('\n\n');

  it('says what was measured', () => {
    expect(blocks[0]).toContain('検索文 46件（tuning）');
    expect(formatEvaluation({ ...report, half: null })).toContain('tuning + reporting');
  });

  it('sets the sources side by side, by type and overall', () => {
    expect(blocks[1]?.split('\n').map((line) => line.split(/ {2,}/u))).toStrictEqual([
      ['nDCG@10'],
      ['種類', '件数', '語のみ', 'すべて'],
      ['keyword', '18', '0.812', '0.812'],
      ['全体', '18', '0.812', '0.812'],
    ]);
  });

  it('shows every figure of a source with its interval', () => {
    expect(blocks[3]?.split('\n')[2]?.split(/ {2,}/u)).toStrictEqual([
      'keyword',
      '18',
      '0.812 [0.71–0.91]',
      '0.700 [0.60–0.80]',
      '0.600 [0.50–0.70]',
      '0.500 [0.40–0.60]',
      '0.200 [0.10–0.30]',
    ]);
  });

  it('leaves out what no query belongs to', () => {
    const overall: GroupFigures = { ranking: null, refusal };
    const nothingAnswers = { ...report, sources: [{ source: 'all' as const, overall, types: [] }] };
    expect(formatEvaluation(nothingAnswers)).not.toContain('nDCG@10');
    const allAnswered = {
      ...report,
      sources: [{ source: 'all' as const, overall: { ranking, refusal: null }, types: [] }],
    };
    expect(formatEvaluation(allAnswered)).not.toContain('答えのない検索文');
  });

  it('lists refusals only of the types that hold queries without answer', () => {
    const rows = blocks[4]?.split('\n').slice(2) ?? [];
    expect(rows.map((row) => row.split(/ {2,}/u).slice(0, 4))).toStrictEqual([
      ['none', '28', '0.900 [0.80–1.00]', '0.850 [0.75–0.95]'],
      ['全体', '28', '0.900 [0.80–1.00]', '0.850 [0.75–0.95]'],
    ]);
  });
});
