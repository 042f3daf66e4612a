import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeId } from '#graph/model/ids.ts';
import { conceptNearness, nearConcepts } from '#graph/search/concept-nearness.ts';
import { SECTION_SHARE } from '#graph/search/concept-weights.ts';

const id = (name: string): NodeId => name as NodeId;
const at = (degrees: number): Float32Array => {
  const angle = (degrees / 180) * Math.PI;
  return Float32Array.of(Math.cos(angle), Math.sin(angle));
};
const near60 = { id: id('far'), names: [at(60)], whole: at(60) };
const near20 = { id: id('near'), names: [at(180), at(20)], whole: at(90) };
const behind = { id: id('behind'), names: [at(170)], whole: at(170) };

describe('nearConcepts', () => {
  it('takes the nearest name of each concept, nearest first, and leaves out those behind', () => {
    const found = nearConcepts(at(0), [near60, behind, near20]);
    expect(found.map((one) => [one.id, one.nearness.toFixed(3)])).toStrictEqual([
      ['near', '0.940'],
      ['far', '0.500'],
    ]);
  });
});

describe('conceptNearness', () => {
  const near = nearConcepts(at(0), [near60, near20]);

  it('is nothing where nothing is near', () => {
    expect(conceptNearness([], at(0), [])).toStrictEqual({ profile: 0, mentioned: 0 });
  });

  it('counts a mention fully and a heading less', () => {
    const said = conceptNearness(near, null, [{ concept: id('near'), isFromSection: false }]);
    const headed = conceptNearness(near, null, [{ concept: id('near'), isFromSection: true }]);
    expect(said.mentioned).toBeCloseTo(0.94, 2);
    expect(headed.mentioned).toBeCloseTo(said.mentioned * SECTION_SHARE);
    expect(headed.profile).toBeCloseTo(said.profile * SECTION_SHARE);
  });

  it('finds a unit that mentions nothing by its own vector', () => {
    expect(conceptNearness(near, at(90), []).profile).toBeGreaterThan(0.9);
  });

  it('lies in 0–1 and never falls with one more mention', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359 }), fc.boolean(), (degrees, isFromSection) => {
        const without = conceptNearness(near, at(degrees), []);
        const more = conceptNearness(near, at(degrees), [{ concept: id('far'), isFromSection }]);
        for (const value of Object.values(more)) expect(value).toBeGreaterThanOrEqual(0);
        for (const value of Object.values(more)) expect(value).toBeLessThanOrEqual(1);
        expect(more.profile).toBeGreaterThanOrEqual(without.profile);
      }),
    );
  });
});
