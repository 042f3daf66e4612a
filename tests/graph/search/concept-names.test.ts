import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConceptNames, nearConcepts } from '#graph/search/concept-names.ts';
import { cosine } from '#graph/search/cosine.ts';
import { asConceptId } from '../../support/sample-concepts.ts';
import { unitVectorAt } from '../../support/unit-vector-at.ts';

/** Concepts with the angles of their names, in degrees. */
function namesAt(concepts: Readonly<Record<string, readonly number[]>>): ConceptNames {
  const entries = Object.entries(concepts);
  return {
    ids: entries.map(([id]) => asConceptId(id)),
    cosines: (query) =>
      Float32Array.from(entries.flatMap(([, angles]) => angles.map((angle) => cosine(query, unitVectorAt(angle))))),
    owners: Uint16Array.from(entries.flatMap(([, angles], index) => angles.map(() => index))),
    wholes: entries.map(([, angles]) => unitVectorAt(angles[0] ?? 0)),
  };
}

describe('nearConcepts', () => {
  it('takes the mean of the nearest name and the whole of each concept, nearest first, and leaves out those behind', () => {
    const found = nearConcepts(unitVectorAt(0), namesAt({ far: [60], behind: [170], near: [40, 20] }));
    expect(found.map(({ id, nearness }) => [id, nearness.toFixed(3)])).toStrictEqual([
      ['near', '0.853'],
      ['far', '0.500'],
    ]);
  });

  it('takes a concept as near that a part of the query names, the nearer the larger the part', () => {
    const names = namesAt({ a: [90], b: [60] });
    const nearnessOf = (share: number) =>
      nearConcepts(unitVectorAt(0), names, new Map([[asConceptId('a'), share]])).find(
        ({ id }) => id === asConceptId('a'),
      );
    const nearness = [0, 0.5, 1].map((share) => nearnessOf(share)?.nearness.toFixed(3));
    expect(nearness).toStrictEqual(['0.300', '0.650', '1.000']);
  });

  it('agrees with comparing every name by itself', () => {
    const angles = fc.array(fc.integer({ min: 0, max: 359 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(angles, { minLength: 1, maxLength: 8 }), (concepts) => {
        const named = Object.fromEntries(concepts.map((own, index) => [`c${index}`, own]));
        const query = unitVectorAt(0);
        const slow = Object.entries(named)
          .map(([id, own]) => {
            const cosines = own.map((angle) => cosine(query, unitVectorAt(angle)));
            return [id, (Math.max(0, ...cosines) + (cosines[0] ?? 0)) / 2] as const;
          })
          .filter(([, nearness]) => nearness > 1e-6);
        const found = nearConcepts(query, namesAt(named)).filter(({ nearness }) => nearness > 1e-6);
        expect(new Map(found.map(({ id, nearness }) => [id, nearness.toFixed(5)]))).toStrictEqual(
          new Map(slow.map(([id, nearness]) => [id, nearness.toFixed(5)])),
        );
      }),
    );
  });
});
