import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptNearness } from '#graph/search/concept-nearness.ts';
import { mentionWeights, SECTION_SHARE } from '#graph/search/mention-weights.ts';
import type { NearConcept } from '#graph/search/concept-names.ts';
import { cosine } from '#graph/search/cosine.ts';
import { asConceptId } from '../../support/sample-concepts.ts';
import { unitVectorAt } from '../../support/unit-vector-at.ts';

const id = asConceptId;
const at = unitVectorAt;
/** Nearness of a unit that points somewhere, and of one without a vector. */
const pointing = (degrees: number) => (concept: NearConcept) => cosine(at(degrees), concept.whole);
const blank = () => 0;
const near = [
  { id: id('near'), number: 0, nearness: 0.94, weight: 0.78, whole: at(90) },
  { id: id('far'), number: 1, nearness: 0.5, weight: 0.06, whole: at(60) },
];

describe('conceptNearness', () => {
  it('is nothing where nothing is near', () => {
    expect(conceptNearness([], blank, new Map())).toStrictEqual({ profile: 0, mentioned: 0 });
  });

  it('counts a mention fully and a heading less', () => {
    const said = conceptNearness(near, blank, mentionWeights([{ concept: id('near'), isFromSection: false }]));
    const headed = conceptNearness(near, blank, mentionWeights([{ concept: id('near'), isFromSection: true }]));
    expect(said.mentioned).toBeCloseTo(0.94, 2);
    expect(headed.mentioned).toBeCloseTo(said.mentioned * SECTION_SHARE);
    expect(headed.profile).toBeCloseTo(said.profile * SECTION_SHARE);
  });

  it('finds a unit that mentions nothing by its own vector', () => {
    expect(conceptNearness(near, pointing(90), mentionWeights([])).profile).toBeGreaterThan(0.9);
  });

  it('lies in 0–1 and never falls with one more mention', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359 }), fc.boolean(), (degrees, isFromSection) => {
        const without = conceptNearness(near, pointing(degrees), mentionWeights([]));
        const more = conceptNearness(near, pointing(degrees), mentionWeights([{ concept: id('far'), isFromSection }]));
        for (const value of Object.values(more)) expect(value).toBeGreaterThanOrEqual(0);
        for (const value of Object.values(more)) expect(value).toBeLessThanOrEqual(1);
        expect(more.profile).toBeGreaterThanOrEqual(without.profile);
      }),
    );
  });
});
