import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOperators } from '#graph/search/query-operators.ts';
import { oddText } from '../../support/odd-texts.ts';

describe('readOperators', () => {
  it.each([
    ['移住 支援', '移住 支援', [], []],
    ['"空き家バンク"', '', ['空き家バンク'], []],
    ['＂空き家＂ “解体” 〝補助〟', '', ['空き家', '解体', '補助'], []],
    ['「空き家」 補助', '補助', ['空き家'], []],
    ['移住 -支援', '移住', [], ['支援']],
    ['移住　－支援 −補助 ー相談', '移住', [], ['支援', '補助', '相談']],
    ['-解体 空き家', '空き家', [], ['解体']],
    ['空き家 -"解体 撤去" -「危険な家」', '空き家', [], ['解体 撤去', '危険な家']],
    ['-移住', '', [], ['移住']],
    ['-移住、定住', '、定住', [], ['移住']],
    ['"AI" -AI "AI"', '', ['AI'], ['AI']],
  ])('divides %j', (query, ...divided) => {
    const [text, exact, excluded] = divided;
    const read = readOperators(query);
    expect({ ...read, text: read.text.replace(/\s+/gu, ' ') }).toStrictEqual({ text, exact, excluded });
  });

  it.each([
    'after-school care',
    'コミュニティ・スクール',
    '転出－転入',
    '目標 -5%',
    '移住 - 定住',
    '「関係人口」って何ですか',
    '5" の画面',
    'データー',
  ])('takes %j as text alone', (query) => {
    expect(readOperators(query)).toStrictEqual({ text: query, exact: [], excluded: [] });
  });

  it('asks nothing by a quotation without letters', () => {
    expect(readOperators('移住 "・"')).toStrictEqual({ text: '移住', exact: [], excluded: [] });
  });

  it('reads no signs in pasted paragraphs', () => {
    const paragraph = `「移住」 -定住 "相談" ${'窓口を設ける。'.repeat(30)}`;
    expect(readOperators(paragraph)).toStrictEqual({ text: paragraph, exact: [], excluded: [] });
  });

  it('gives only parts of the query, each with a letter or digit, whatever is typed', () => {
    fc.assert(
      fc.property(oddText(), (query) => {
        const { exact, excluded } = readOperators(query);
        for (const part of [...exact, ...excluded]) {
          expect(query).toContain(part);
          expect(part).toMatch(/[\p{L}\p{N}]/u);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
