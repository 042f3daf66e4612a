import { describe, expect, it } from 'vitest';
import { foldSource } from '#graph/linking/fold-source.ts';
import { sampleParsedPlan } from '../../support/sample-parsed-plan.ts';

describe('foldSource', () => {
  it('joins the lines of a range', () => {
    const plan = sampleParsedPlan(['前の行', '移 住', '支援(※1)を', '後の行']);
    expect(foldSource(plan, [2, 3]).folded.text).toBe('移住支援を');
  });

  it('gives one slice for each line, without white space around it', () => {
    const source = foldSource(sampleParsedPlan(['  移 ', ' 住 支援']), [1, 2]);
    expect(source.evidenceOf(0, 4)).toStrictEqual([
      { text: '移', line: 1, start: 2, end: 3 },
      { text: '住 支援', line: 2, start: 1, end: 5 },
    ]);
  });

  it('reads corrected lines and quotes printed ones', () => {
    const plan = sampleParsedPlan(['楡引地域'], {
      corrections: [
        { document: sampleParsedPlan([]).document.id, line: 1, printed: '楡引', corrected: '櫛引町', reason: '' },
      ],
    });
    const source = foldSource(plan, [1, 1]);
    expect(source.folded.text).toBe('櫛引町地域');
    expect(source.evidenceOf(0, 1)).toStrictEqual([{ text: '楡引', line: 1, start: 0, end: 2 }]);
  });

  it('reads lines beyond the end as empty', () => {
    expect(foldSource(sampleParsedPlan(['移住']), [1, 3]).folded.text).toBe('移住');
  });
});
