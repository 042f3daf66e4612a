import { expect, test } from 'vitest';
import type { MunicipalitySummary } from '#graph/model/subgraph.ts';
import { searchedCities } from '../../../../../src/lib/components/search/searched-cities.ts';

const HONJO = { code: '112119', name: '本庄市', prefecture: '埼玉県' } as MunicipalitySummary;
const TSURUOKA = { code: '062031', name: '鶴岡市', prefecture: '山形県' } as MunicipalitySummary;

test.each([
  { what: 'all cities where nothing limits them', cities: [], scope: [], expected: [TSURUOKA, HONJO] },
  { what: 'all but the one it leaves out', cities: [], scope: [], excluded: ['本庄市'], expected: [TSURUOKA] },
  { what: 'the one a query names', cities: [], scope: [HONJO], expected: [HONJO] },
  { what: 'one chosen by code', cities: ['062031'], scope: [], expected: [TSURUOKA] },
  { what: 'one chosen by name', cities: ['本庄市'], scope: [], expected: [HONJO] },
  { what: 'one chosen by prefecture and name', cities: ['埼玉県本庄市'], scope: [], expected: [HONJO] },
  { what: 'the one chosen, whatever a query names', cities: ['062031'], scope: [HONJO], expected: [TSURUOKA] },
])('a search looks in $what', ({ cities, scope, excluded = [], expected }) => {
  expect(searchedCities([TSURUOKA, HONJO], { cities }, { scope, excluded })).toStrictEqual(expected);
});
