import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import type { Judgement } from '#graph/search/evaluation/judged-query.ts';
import { type JudgeableUnit, resolveJudgements } from '#graph/search/evaluation/resolve-judgements.ts';
import { judgedQuery, unit } from '../../../support/judged-samples.ts';

function judgeable(id: string, fields: Partial<JudgeableUnit>): JudgeableUnit {
  return {
    id: unit(id),
    kind: 'measure',
    source: '000_x.txt',
    lines: [10, 12],
    number: null,
    codes: [],
    title: id,
    ...fields,
  };
}

const resolve = (grades: readonly Judgement[], units: readonly JudgeableUnit[]) => [
  ...resolveJudgements(judgedQuery({ id: 'q7', grades }), units),
];

describe('resolveJudgements', () => {
  it('finds the unit by document and a line it holds', () => {
    const units = [
      judgeable('before', { lines: [8, 9] }),
      judgeable('there', {}),
      judgeable('elsewhere', { source: '001_x.txt' }),
    ];
    expect(resolve([{ doc: '000', line: 11, grade: 2 }], units)).toStrictEqual([['there', 2]]);
  });

  it.each<[string, { named: Partial<Judgement>; right: Partial<JudgeableUnit>; wrong: Partial<JudgeableUnit> }]>([
    ['number', { named: { number: '②-8' }, right: { number: '②－８' }, wrong: { number: '②-7' } }],
    ['code', { named: { code: '3(1)カ' }, right: { codes: ['2(1)ウ', '3（1）カ'] }, wrong: { codes: ['3(1)オ'] } }],
    [
      'title',
      { named: { title: '地域資源の活用' }, right: { title: '地域 資源の活用（案）' }, wrong: { title: '資源' } },
    ],
  ])('tells units of one line apart by %s, whatever the width of its characters', (_, { named, right, wrong }) => {
    const units = [judgeable('wrong', wrong), judgeable('right', right)];
    expect(resolve([{ doc: '000', line: 10, ...named, grade: 3 }], units)).toStrictEqual([['right', 3]]);
  });

  it('prefers the unit that begins at the line to one that only holds it', () => {
    const units = [judgeable('around', { lines: [1, 50] }), judgeable('here', { lines: [11, 11] })];
    expect(resolve([{ doc: '000', line: 11, grade: 1 }], units)).toStrictEqual([['here', 1]]);
  });

  it('gives no grades for a query that nothing answers', () => {
    expect(resolve([], [judgeable('a', {})])).toStrictEqual([]);
  });

  it('refuses a judgement that names nothing, with query and grade', () => {
    const missing = () => resolve([{ doc: '000', line: 99, number: '4', grade: 3 }], [judgeable('a', {})]);
    expect(missing).toThrow(
      new InvalidInputError(
        'resolveJudgements: query "q7", grade 3 of doc 000, line 99, number 4: no unit is named; correct the judgement or the reading of the document',
        { details: { query: 'q7', judgement: ['doc 000', 'line 99', 'number 4'], found: [] } },
      ),
    );
  });

  it('refuses a judgement that names two units', () => {
    const ambiguous = () => resolve([{ doc: '000', line: 10, grade: 3 }], [judgeable('a', {}), judgeable('b', {})]);
    expect(ambiguous).toThrow('query "q7", grade 3 of doc 000, line 10: 2 units are named');
  });

  it('refuses two grades for one unit', () => {
    const twice = [
      { doc: '000', line: 10, grade: 3 },
      { doc: '000', line: 11, grade: 1 },
    ];
    expect(() => resolve(twice, [judgeable('a', {})])).toThrow('the same unit has another grade');
  });
});
