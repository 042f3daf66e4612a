import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { readExpansion } from '../../../../src/lib/server/read-expansion.ts';

const read = (search: string) => readExpansion(new URLSearchParams(search));

describe('readExpansion', () => {
  it('reads a whole request and fills in what is usual', () => {
    expect(read('node=dx&group=BROADER&shown=m-1.m-2&limit=5')).toStrictEqual({
      node: 'dx',
      group: 'BROADER',
      shown: ['m-1', 'm-2'],
      limit: 5,
    });
    expect(read('node=dx')).toStrictEqual({ node: 'dx', group: 'MENTIONS', shown: [], limit: 12 });
  });

  it.each([
    '',
    'node=<script>',
    'node=dx&group=OTHER',
    'node=dx&shown=m-1.%00',
    'node=dx&limit=-1',
    'node=dx&limit=1e9',
    `node=dx&shown=${Array.from({ length: 1001 }, (_, index) => `m-${index}`).join('.')}`,
  ])('refuses %s', (search) => {
    expect(() => read(search)).toThrow(InvalidInputError);
  });
});
