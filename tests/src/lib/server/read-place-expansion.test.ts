import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { readPlaceExpansion } from '../../../../src/lib/server/read-place-expansion.ts';

const read = (search: string) => readPlaceExpansion(new URLSearchParams(search));

describe('readPlaceExpansion', () => {
  it('reads a whole request and fills in what is usual', () => {
    expect(read('municipality=082368&shown=m-1.dx&limit=5')).toStrictEqual({
      municipality: '082368',
      shown: ['m-1', 'dx'],
      limit: 5,
    });
    expect(read('municipality=082368')).toStrictEqual({ municipality: '082368', shown: [], limit: 100 });
  });

  it.each([
    '',
    'municipality=dx',
    'municipality=0823680',
    'municipality=082368&shown=m-1.%00',
    'municipality=082368&limit=1e9',
    `municipality=082368&shown=${Array.from({ length: 1001 }, (_, index) => `m-${index}`).join('.')}`,
  ])('refuses %s', (search) => {
    expect(() => read(search)).toThrow(InvalidInputError);
  });
});
