import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FacetName, FACETS } from '#graph/model/facet.ts';
import { bandOf } from '#graph/search/band-of.ts';
import { countBands } from '#graph/search/count-bands.ts';
import type { FacetChoice, FacetedUnit } from '#graph/search/facet-choice.ts';
import { narrowToHits } from '#graph/search/narrow-to-hits.ts';
import { BANDS } from '#graph/search/search-hit.ts';

/** Values that stand for those of each facet; brands do not matter here. */
const VALUES: { readonly [Name in FacetName]: readonly string[] } = {
  municipalities: ['062031', '112119', '222259'],
  kinds: ['measure', 'project', 'passage'],
  statuses: ['案', '素案', ''],
  fields: ['digital-society', 'safety-disaster', 'children-family'],
  departments: ['企画課', '防災課'],
};

const some = (values: readonly string[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const units = fc.array(
  fc.record({
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    facets: fc.record({
      municipalities: some(VALUES.municipalities, 1),
      kinds: some(VALUES.kinds, 1),
      statuses: some(VALUES.statuses, 1),
      fields: some(VALUES.fields, 3),
      departments: some(VALUES.departments, 2),
    }),
  }),
  { maxLength: 25 },
) as unknown as fc.Arbitrary<readonly FacetedUnit[]>;
const chosen = (values: readonly string[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }), { nil: undefined });
const choices = fc.record({
  municipalities: chosen(VALUES.municipalities),
  kinds: chosen(VALUES.kinds),
  statuses: chosen(VALUES.statuses),
  fields: chosen(VALUES.fields),
  departments: chosen(VALUES.departments),
  bands: chosen(BANDS),
}) as fc.Arbitrary<FacetChoice>;

describe('countBands', () => {
  it('counts for every band what choosing it alone leaves', () => {
    fc.assert(
      fc.property(units, choices, (all, choice) => {
        const counts = countBands(all, choice);
        for (const band of BANDS) {
          expect(counts.get(band) ?? 0).toBe(narrowToHits(all, { ...choice, bands: [band] }).length);
        }
      }),
    );
  });

  it('lists chosen bands even when nothing is left of them, and no other empty ones', () => {
    fc.assert(
      fc.property(units, choices, (all, choice) => {
        const counts = countBands(all, choice);
        const wanted = choice.bands ?? [];
        expect(wanted.every((band) => counts.has(band))).toBe(true);
        expect([...counts].every(([band, count]) => count > 0 || wanted.includes(band))).toBe(true);
      }),
    );
  });
});

describe('narrowToHits', () => {
  it('keeps units that have a chosen value in every facet, in their order', () => {
    fc.assert(
      fc.property(units, choices, (all, choice) => {
        const hits = narrowToHits(all, choice);
        const slow = all.filter(
          ({ score, facets }) =>
            bandOf(score) !== null &&
            BANDS.some((band) => band === bandOf(score) && (choice.bands ?? BANDS).includes(band)) &&
            FACETS.every((name) => {
              const wanted: readonly string[] | undefined = choice[name];
              return (
                wanted === undefined || wanted.filter((value) => facets[name]?.some((own) => own === value)).length > 0
              );
            }),
        );
        expect(hits).toStrictEqual(slow);
      }),
    );
  });
});
