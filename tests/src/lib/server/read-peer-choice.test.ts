import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { readPeerChoice } from '../../../../src/lib/server/read-peer-choice.ts';

const read = (query: string) => readPeerChoice(new URLSearchParams(query));

describe('readPeerChoice', () => {
  it('reads the conditions, and takes what is left out as none', () => {
    expect(read('pref=&band=&name=+')).toStrictEqual({ prefecture: null, band: null, name: '', isAsked: false });
    expect(read('pref=山形県&band=50k-100k&name=鶴&choose=1')).toStrictEqual({
      prefecture: '山形県',
      band: '50k-100k',
      name: '鶴',
      isAsked: true,
    });
  });

  it('refuses bands that do not exist and names that are too long', () => {
    for (const query of ['band=large', `name=${'あ'.repeat(41)}`, `pref=${'あ'.repeat(41)}`]) {
      expect(() => read(query), query.slice(0, 20)).toThrow(InvalidInputError);
    }
  });
});
