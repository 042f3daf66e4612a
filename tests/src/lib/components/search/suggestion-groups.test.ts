import { expect, test } from 'vitest';
import type { Suggestion } from '#graph/operations/suggestion.ts';
import {
  suggestionGroups,
  suggestionPath,
  suggestionPicture,
} from '../../../../../src/lib/components/search/suggestion-groups.ts';

const CITY: Suggestion = {
  type: 'municipality',
  code: '112119' as Extract<Suggestion, { type: 'municipality' }>['code'],
  name: '本庄市',
  prefecture: '埼玉県',
};
const UNIT: Suggestion = {
  type: 'unit',
  id: 'm-a' as Extract<Suggestion, { type: 'unit' }>['id'],
  kind: 'measure',
  title: '移住',
  titleOrigin: 'verbatim',
  city: CITY,
};
const CONCEPT: Suggestion = {
  type: 'concept',
  id: 'x' as Extract<Suggestion, { type: 'concept' }>['id'],
  label: '移住',
  en: '',
  name: { text: '移住', kind: 'label' },
  units: 1,
  municipalities: 1,
};

test('places run through the groups from top to bottom', () => {
  const groups = suggestionGroups([CITY, UNIT, CONCEPT, UNIT]);
  expect(groups.map(({ type, rows }) => [type, rows.map(({ place }) => place)])).toStrictEqual([
    ['municipality', [0]],
    ['unit', [1, 2]],
    ['concept', [3]],
  ]);
});

test('each type has its page', () => {
  expect([CITY, UNIT, CONCEPT].map(suggestionPath)).toStrictEqual([
    '/municipalities/112119',
    '/measures/m-a',
    '/concepts/x',
  ]);
});

test('each type begins a picture', () => {
  expect([CITY, UNIT, CONCEPT].map(suggestionPicture)).toStrictEqual([
    '/graph?municipality=112119',
    '/graph?unit=m-a',
    '/graph?concept=x',
  ]);
});
