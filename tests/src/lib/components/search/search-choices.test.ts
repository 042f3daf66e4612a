import { describe, expect, test } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { searchAddress } from '../../../../../src/lib/components/search/search-address.ts';
import {
  asksSomething,
  countFilters,
  readSearchChoices,
  withoutFilters,
} from '../../../../../src/lib/components/search/search-choices.ts';

const read = (query: string) => readSearchChoices(new URLSearchParams(query));

describe('readSearchChoices', () => {
  test('an address without choices asks for the usual', () => {
    expect(read('q=移住')).toStrictEqual({
      text: '移住',
      mode: 'all',
      cities: [],
      kinds: [],
      bands: [],
      statuses: [],
      fields: [],
      departments: [],
      order: 'city',
      nearest: false,
    });
  });

  test('what a form sends comes back in the address, and the other way round', () => {
    const query =
      'q=移住&mode=words&city=062031&city=112119&kind=theme&band=strong&status=-&field=safety-disaster&department=防災課&order=concept';
    const address = searchAddress('ja', read(query));
    expect(decodeURIComponent(address)).toBe(`/search?${query}`);
    expect(read(address.slice(address.indexOf('?')))).toStrictEqual(read(query));
  });

  test.each(['mode=loud', 'band=best', 'order=random'])('%s is refused', (query) => {
    expect(() => read(`q=移住&${query}`)).toThrow(InvalidInputError);
  });
});

describe('withoutFilters', () => {
  test('keeps what is asked and how, and nothing that narrows it', () => {
    const choices = read('q=移住&mode=words&city=a&kind=b&status=c&field=d&department=e&band=weak&order=flat');
    expect(countFilters(choices)).toBe(6);
    expect(withoutFilters(choices)).toStrictEqual(read('q=移住&mode=words&order=flat'));
  });
});

describe('asksSomething', () => {
  test.each([
    ['移', true],
    ['ＤＸ', true],
    ['5', true],
    ['', false],
    ['  ', false],
    ['？！…', false],
  ])('「%s」: %s', (text, asks) => {
    expect(asksSomething({ ...read(''), text })).toBe(asks);
  });
});
