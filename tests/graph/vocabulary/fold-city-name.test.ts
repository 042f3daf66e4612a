import { expect, it } from 'vitest';
import { foldCityName } from '#graph/vocabulary/fold-city-name.ts';

it.each([
  ['龍ヶ崎市', '龍ケ崎市'],
  ['龍が崎市', '龍ケ崎市'],
  ['龍ｹ崎市', '龍ケ崎市'],
  ['竜ケ崎市', '龍ケ崎市'],
  [' 本庄 市', '本庄市'],
])('%s and %s are one name', (written, name) => {
  expect(foldCityName(written)).toBe(foldCityName(name));
});

it('names of other municipalities stay apart', () => {
  const names = ['つがる市', 'つくば市', '茅ヶ崎市', '龍ケ崎市', '津市', '大津市'];
  expect(new Set(names.map(foldCityName)).size).toBe(names.length);
});
