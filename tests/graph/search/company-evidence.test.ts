import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MunicipalityCode } from '#graph/model/ids.ts';
import { UNIT_KINDS } from '#graph/model/unit.ts';
import { companyEvidence } from '#graph/search/company-evidence.ts';

const [here, there] = ['062031' as MunicipalityCode, '222259' as MunicipalityCode];
const measures = (municipality: typeof here, evidences: readonly number[]) =>
  evidences.map((evidence) => ({ municipality, kind: 'measure' as const, evidence }));

describe('companyEvidence', () => {
  it('gives the fifth best of each city, and the last of a city that has fewer', () => {
    const company = companyEvidence([
      ...measures(here, [0.1, 0.9, 0.3, 0.5, 0.4, 0.2]),
      ...measures(there, [0.7, 0.6]),
    ]);
    expect([company(here), company(there)]).toStrictEqual([0.2, 0.6]);
  });

  it('leaves out what promises nothing, and gives nothing for a city without any', () => {
    const passage = { municipality: here, kind: 'passage' as const, evidence: 0.8 };
    const company = companyEvidence([passage, ...measures(there, [0.4])]);
    expect([company(here), company(there), company(null)]).toStrictEqual([0, 0.4, 0]);
  });

  it('does not depend on the order of the units', () => {
    const unit = fc.record({
      municipality: fc.constantFrom(here, there, null),
      kind: fc.constantFrom(...UNIT_KINDS),
      evidence: fc.double({ min: -1, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), (units) => {
        const [one, other] = [companyEvidence(units), companyEvidence(units.toReversed())];
        for (const city of [here, there, null]) expect(one(city)).toBe(other(city));
      }),
    );
  });
});
