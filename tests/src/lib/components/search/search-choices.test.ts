import { describe, expect, test } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { searchAddress } from '../../../../../src/lib/components/search/search-address.ts';
import { asksSomething, readSearchChoices } from '../../../../../src/lib/components/search/search-choices.ts';

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
      order: 'city',
    });
  });

  test('what a form sends comes back in the address, and the other way round', () => {
    const query = 'q=移住&mode=words&city=062031&city=112119&kind=theme&band=strong&status=-&order=flat';
    const address = searchAddress('ja', read(query));
    expect(decodeURIComponent(address)).toBe(`/search?${query}`);
    expect(read(address.slice(address.indexOf('?')))).toStrictEqual(read(query));
  });

  test.each(['mode=loud', 'band=best', 'order=random'])('%s is refused', (query) => {
    expect(() => read(`q=移住&${query}`)).toThrow(InvalidInputError);
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
