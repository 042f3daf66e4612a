import { describe, expect, it } from 'vitest';
import { chooseConcepts } from '#graph/exploring/choose-concepts.ts';
import { municipalitiesOf, reachOf, type ConceptSpread } from '#graph/exploring/concept-spread.ts';
import { city, concept, node } from '../../support/synthetic-part.ts';

/** A spread from "unit@city" words. */
function spread(id: string, ...places: readonly string[]): ConceptSpread {
  const units = places.map((place) => {
    const [unit = '', code = ''] = place.split('@');
    return { unit: node(unit), municipality: city(code) };
  });
  return { concept: concept(id), units, total: units.length, municipalities: municipalitiesOf(units).length };
}

const SPREADS = [
  spread('alone', 'm-1@A', 'm-2@A', 'm-3@A'),
  spread('two', 'm-1@A', 'm-4@B'),
  spread('three', 'm-2@A', 'm-4@B', 'm-5@C'),
  spread('wide', 'm-3@A', 'm-4@B', 'm-5@C', 'm-6@C'),
];

function chosen(options: Partial<Parameters<typeof chooseConcepts>[0]>): readonly string[] {
  const choice = { spreads: SPREADS, pinned: [], seeds: [], limit: 10, minMunicipalities: 2, ...options };
  return chooseConcepts(choice).map((each) => each.concept);
}

describe('chooseConcepts', () => {
  it('prefers what most municipalities share and leaves out what one has alone', () => {
    expect(chosen({})).toStrictEqual(['wide', 'three', 'two']);
  });

  it('puts first what the asked units mention most often', () => {
    expect(chosen({ seeds: [node('m-1'), node('m-4')] })).toStrictEqual(['two', 'wide', 'three']);
  });

  it('keeps pinned concepts first, shared or not', () => {
    expect(chosen({ pinned: [concept('alone')], limit: 2 })).toStrictEqual(['alone', 'wide']);
  });

  it('lowers its demand to what there is', () => {
    expect(chosen({ minMunicipalities: 3 })).toStrictEqual(['wide', 'three']);
    expect(chosen({ minMunicipalities: 9 })).toStrictEqual(['wide', 'three']);
    expect(chosen({ spreads: SPREADS.slice(0, 1), minMunicipalities: 3 })).toStrictEqual(['alone']);
  });

  it('counts also the municipalities whose units are not listed', () => {
    const [alone, ...others] = SPREADS;
    const spreads = [...others, ...(alone === undefined ? [] : [{ ...alone, municipalities: 9 }])];
    expect(chosen({ spreads })).toStrictEqual(['alone', 'wide', 'three', 'two']);
  });

  it('does not depend on the order of the spreads', () => {
    expect(chosen({ spreads: [...SPREADS].reverse() })).toStrictEqual(chosen({}));
  });
});

describe('reachOf', () => {
  it('counts also the units and the municipalities that are not listed', () => {
    const wide = { ...spread('wide', 'm-3@A', 'm-4@B', 'm-5@B'), total: 700, municipalities: 12 };
    expect(reachOf(wide)).toStrictEqual({ concept: 'wide', units: 700, municipalities: 12 });
  });
});
