import { expect, it } from 'vitest';
import type { ConceptId } from '#graph/model/ids.ts';
import type { MunicipalitySummary } from '#graph/model/subgraph.ts';
import { readSearchChoices } from '../../../../../src/lib/components/search/search-choices.ts';
import { searchConditions } from '../../../../../src/lib/components/search/search-conditions.ts';
import { commonMessages } from '../../../../../src/lib/messages/common.ts';

const CITIES = [{ code: '112119', name: '本庄市', prefecture: '埼玉県' } as MunicipalitySummary];
const KNOWN = {
  cities: CITIES,
  fields: [{ value: 'population-migration' as ConceptId, label: '人口・移住定住', en: 'Population', count: 1 }],
};

function conditionsOf(query: string, language: 'ja' | 'en') {
  const names = { ...commonMessages(language), prefersEnglish: language === 'en' };
  return searchConditions(readSearchChoices(new URLSearchParams(query)), KNOWN, names);
}

it('names what narrows a search in the words of the page', () => {
  const query =
    'q=a&city=112119&kind=project&kind=focus&field=population-migration&band=weak&status=-&department=企画課';
  expect(conditionsOf(query, 'ja')).toStrictEqual([
    { name: 'city', labels: ['本庄市'] },
    { name: 'kind', labels: ['事業', '重点取組'] },
    { name: 'field', labels: ['人口・移住定住'] },
    { name: 'band', labels: ['弱い一致'] },
    { name: 'status', labels: ['状態の記載なし'] },
    { name: 'department', labels: ['企画課'] },
  ]);
  expect(conditionsOf('q=a&field=population-migration', 'en')).toStrictEqual([
    { name: 'field', labels: ['Population'] },
  ]);
});

it('gives as it was asked what nothing is known of, and nothing where nothing narrows', () => {
  expect(conditionsOf('q=a&city=札幌市&field=x&status=案', 'ja')).toStrictEqual([
    { name: 'city', labels: ['札幌市'] },
    { name: 'field', labels: ['x'] },
    { name: 'status', labels: ['案'] },
  ]);
  expect(conditionsOf('q=a', 'ja')).toStrictEqual([]);
});
