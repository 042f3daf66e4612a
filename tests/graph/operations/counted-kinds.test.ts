import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNIT_KINDS } from '#graph/model/unit.ts';
import { sumOf } from '#graph/operations/counted-kinds.ts';

const kind = fc.constantFrom(...UNIT_KINDS, 'section');

describe('sumOf', () => {
  it('adds up the counts of the kinds asked for, wherever they were counted', () => {
    fc.assert(
      fc.property(fc.subarray([...UNIT_KINDS]), fc.array(fc.tuple(kind, fc.nat(99))), (kinds, counts) => {
        let expected = 0;
        for (const asked of kinds) for (const [counted, units] of counts) if (counted === asked) expected += units;
        expect(sumOf(kinds, counts)).toBe(expected);
      }),
    );
  });
});
