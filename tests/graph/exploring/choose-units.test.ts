import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseUnits } from '#graph/exploring/choose-units.ts';
import { municipalitiesOf, type ConceptSpread } from '#graph/exploring/concept-spread.ts';
import { city, concept, node } from '../../support/synthetic-part.ts';

const arbitrarySpreads: fc.Arbitrary<readonly ConceptSpread[]> = fc
  .array(fc.uniqueArray(fc.nat(19), { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 })
  .map((concepts) =>
    concepts.map((units, index) => ({
      concept: concept(`c-${index}`),
      units: units.map((unit) => ({ unit: node(`m-${unit}`), municipality: city(`${unit % 4}`) })),
      total: units.length,
      municipalities: new Set(units.map((unit) => unit % 4)).size,
    })),
  );

describe('chooseUnits', () => {
  it('shows every concept in every municipality that mentions it', () => {
    fc.assert(
      fc.property(arbitrarySpreads, (concepts) => {
        const chosen = new Set(chooseUnits({ seeds: [], concepts, limit: 100 }));
        for (const { units } of concepts) {
          expect(municipalitiesOf(units.filter(({ unit }) => chosen.has(unit)))).toStrictEqual(municipalitiesOf(units));
        }
      }),
    );
  });

  it('puts the asked units first and never shows more than the limit', () => {
    fc.assert(
      fc.property(arbitrarySpreads, fc.integer({ min: 1, max: 12 }), (concepts, limit) => {
        const seeds = ['x', 'y', 'z'].map(node);
        const chosen = chooseUnits({ seeds, concepts, limit });
        expect(chosen.slice(0, 3)).toStrictEqual(seeds.slice(0, limit));
        expect(chosen.length).toBeLessThanOrEqual(limit);
        expect(new Set(chosen).size).toBe(chosen.length);
      }),
    );
  });

  it('takes the unit that ties most concepts together', () => {
    const place = (unit: string) => ({ unit: node(unit), municipality: city('A') });
    const concepts = [
      { concept: concept('a'), units: [place('one'), place('both')], total: 2, municipalities: 1 },
      { concept: concept('b'), units: [place('both'), place('other')], total: 2, municipalities: 1 },
    ];
    expect(chooseUnits({ seeds: [], concepts, limit: 9 })).toStrictEqual(['both']);
  });

  it('fills up with further units, the municipalities in turn, where it has too few', () => {
    const place = (unit: string, code: string) => ({ unit: node(unit), municipality: city(code) });
    const units = [place('a1', 'A'), place('a2', 'A'), place('a3', 'A'), place('b1', 'B'), place('b2', 'B')];
    const concepts = [{ concept: concept('c'), units, total: 5, municipalities: 2 }];
    expect(chooseUnits({ seeds: [], concepts, limit: 9 })).toStrictEqual(['a1', 'b1']);
    expect(chooseUnits({ seeds: [], concepts, limit: 9, enough: 4 })).toStrictEqual(['a1', 'b1', 'a2', 'b2']);
    expect(chooseUnits({ seeds: [], concepts, limit: 3, enough: 4 }).length).toBe(3);
  });
});
