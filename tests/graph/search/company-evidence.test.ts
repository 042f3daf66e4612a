import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MunicipalityCode } from '#graph/model/ids.ts';
import { UNIT_KINDS } from '#graph/model/unit.ts';
import { companyEvidence } from '#graph/search/company-evidence.ts';

const [here, there] = ['062031' as MunicipalityCode, '222259' as MunicipalityCode];
const measures = (municipality: typeof here, evidences: readonly number[]) =>
  evidences.map((evidence) => ({ municipality, kind: 'measure' as const, evidence }));

describe('companyEvidence', () => {
  it('gives the fifth best of each city', () => {
    const company = companyEvidence([
      ...measures(here, [0.1, 0.9, 0.3, 0.5, 0.4, 0.2]),
      ...measures(there, [0.8, 0.7, 0.7, 0.6, 0.6]),
    ]);
    expect([company(here), company(there)]).toStrictEqual([0.2, 0.6]);
  });

  it('takes what a city has beyond the units given to be as near as the last of all', () => {
    const company = companyEvidence([
      ...measures(here, [0.9, 0.8, 0.7, 0.6, 0.5, 0.3]),
      ...measures(there, [0.8, 0.7]),
    ]);
    expect([company(here), company(there), company(null)]).toStrictEqual([0.5, 0.3, 0.3]);
    expect(companyEvidence(measures(here, [0.4, -0.2]))(here)).toBe(0);
    expect(companyEvidence([])(here)).toBe(0);
  });

  it('leaves out what promises nothing', () => {
    const passages = Array.from({ length: 5 }, () => ({ municipality: here, kind: 'passage' as const, evidence: 0.8 }));
    const company = companyEvidence([...passages, ...measures(here, [0.7, 0.6, 0.5, 0.4, 0.3, 0.1])]);
    expect(company(here)).toBe(0.3);
  });

  it('counts everything where a city has nothing that promises', () => {
    const passages = [0.8, 0.7, 0.6, 0.5, 0.4, 0.2].map((evidence) => ({
      municipality: there,
      kind: 'passage' as const,
      evidence,
    }));
    const company = companyEvidence([...passages, ...measures(here, [0.3, 0.3, 0.3, 0.3, 0.3])]);
    expect([company(here), company(there)]).toStrictEqual([0.3, 0.4]);
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
