import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MunicipalityCode } from '../../../../../graph/model/ids.ts';
import { nearbyCities } from '../../../../../src/lib/components/home/nearby-cities.ts';

const codes = (count: number) => Array.from({ length: count }, (_, at) => String(100_000 + at) as MunicipalityCode);

describe('nearbyCities', () => {
  it('gives those before the first and after the last', () => {
    const all = codes(10);
    expect(nearbyCities(all, all.slice(4, 7), 3)).toStrictEqual({ earlier: all.slice(1, 4), later: all.slice(7, 10) });
    expect(nearbyCities(all, all.slice(0, 3), 3)).toStrictEqual({ earlier: [], later: all.slice(3, 6) });
  });

  it('leads forward through every municipality', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 8 }), (count, most) => {
        const all = codes(count);
        const seen: MunicipalityCode[] = [];
        for (let drawn = all.slice(0, most); drawn.length > 0; drawn = [...nearbyCities(all, drawn, most).later])
          seen.push(...drawn);
        expect(seen).toStrictEqual(all);
      }),
    );
  });
});
