import { describe, expect, it } from 'vitest';
import { InvalidInputError, NotFoundError } from '#graph/errors.ts';
import { compareAddress, withRow } from '../../../../src/lib/components/compare/compare-address.ts';
import { readComparison } from '../../../../src/lib/server/read-comparison.ts';
import { concept } from '../../../support/synthetic-part.ts';

const read = (query: string) => readComparison(new URLSearchParams(query));
const FULL =
  'by=document&doc=d-gw35ou3ft2bl&level=broader&row=tourism&row=dx&find=DX&city=222259&city=112119&order=shared&show=one&field=population&q=DX&base=112119&cell=dx&cell=tourism';

describe('readComparison', () => {
  it('takes what is left out or empty as usual', () => {
    const usual = {
      municipalities: [],
      columns: 'municipality',
      documents: [],
      level: 'concept',
      rows: [],
      order: 'field',
      range: 'shared',
      field: null,
      text: '',
      find: '',
      opened: [],
      base: null,
    };
    expect(read('')).toStrictEqual(usual);
    expect(read('by=&doc=&level=&row=&find=&city=&order=&show=&field=&q=+&base=&cell=')).toStrictEqual(usual);
  });

  it('reads back the address that was written of a comparison', () => {
    const request = read(FULL);
    expect(request.opened).toStrictEqual(['dx', 'tourism']);
    const address = compareAddress('en', request);
    expect(read(address.slice(address.indexOf('?')))).toStrictEqual(request);
    expect(compareAddress('ja', read(''))).toBe('/compare');
  });

  it('opens and closes one row and leaves the others', () => {
    const request = read(FULL);
    expect(withRow(request, concept('dx')).opened).toStrictEqual(['tourism']);
    expect(withRow(withRow(request, concept('dx')), concept('dx')).opened).toStrictEqual(['tourism', 'dx']);
  });

  it('refuses orders and ranges that do not exist, too much, and what cannot be an id', () => {
    const many = Array.from({ length: 21 }, (_, index) => `cell=c${index}`).join('&');
    for (const query of ['order=best', 'show=worst', 'by=colour', 'level=5', many, `q=${'あ'.repeat(101)}`]) {
      expect(() => read(query), query.slice(0, 20)).toThrow(InvalidInputError);
    }
    for (const query of ['city=nowhere', 'base=1', 'field=A%20B', 'cell=%27']) {
      expect(() => read(query), query).toThrow(NotFoundError);
    }
  });
});
