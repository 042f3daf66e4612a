import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { readLineageRequest } from '../../../../src/lib/server/read-lineage-request.ts';

const read = (query: string) => readLineageRequest(new URLSearchParams(query));

describe('readLineageRequest', () => {
  it('reads the change and the words, and takes what is left out as all', () => {
    expect(read('')).toStrictEqual({ change: null, text: '' });
    expect(read('change=&q=+')).toStrictEqual({ change: null, text: '' });
    expect(read('change=merged&q=②-3')).toStrictEqual({ change: 'merged', text: '②-3' });
  });

  it('refuses changes that do not exist and too many words', () => {
    for (const query of ['change=improved', `q=${'あ'.repeat(101)}`]) {
      expect(() => read(query), query.slice(0, 20)).toThrow(InvalidInputError);
    }
  });
});
