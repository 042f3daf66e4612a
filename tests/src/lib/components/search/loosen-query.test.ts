import { expect, test } from 'vitest';
import type { Municipality } from '#graph/model/municipality.ts';
import { loosenQuery } from '../../../../../src/lib/components/search/loosen-query.ts';
import { shortText } from '../../../../../src/lib/components/search/short-text.ts';

const CITIES = [{ code: '112119', name: '本庄市', prefecture: '埼玉県' } as Municipality];

test.each([
  ['移住', []],
  ['"空き家バンク"', [['quotes', '空き家バンク']]],
  ['移住 -"解体 補助"', [['exclusions', '移住']]],
  ['本庄市の子育て', [['cities', '子育て']]],
  ['-解体', []],
  ['本庄市以外の移住', [['exclusions', '移住']]],
  ['本庄市以外', []],
  [
    '本庄市以外の移住 "空き家" -解体',
    [
      ['quotes', '移住 空き家 -"解体" -"本庄市"'],
      ['exclusions', '移住 "空き家"'],
    ],
  ],
  [
    '本庄市の移住 "空き家" -解体',
    [
      ['quotes', '本庄市の移住 空き家 -"解体"'],
      ['exclusions', '本庄市の移住 "空き家"'],
      ['cities', '移住 "空き家" -"解体"'],
    ],
  ],
])('%s can be asked more widely', (query, expected) => {
  expect(loosenQuery(query, CITIES, []).map(({ without, text }) => [without, text])).toStrictEqual(expected);
});

test.each([
  ['水族館の経営改善', ['水族館'], ['経営改善']],
  ['RPA　業務改善', ['RPA'], ['業務改善']],
  ['空港誘致', ['空港'], []],
  ['移住 -解体', ['解体'], ['移住']],
])('%s is asked without the phrases that hold %j', (query, absent, expected) => {
  expect(loosenQuery(query, CITIES, absent).map(({ text }) => text)).toStrictEqual(expected);
});

test('headings show 40 characters of a query at most', () => {
  expect(shortText('移住支援')).toBe('移住支援');
  expect(Array.from(shortText('𠮟'.repeat(41)))).toHaveLength(40);
});
