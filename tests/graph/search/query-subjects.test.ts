import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConceptId } from '#graph/model/ids.ts';
import type { NearConcept } from '#graph/search/concept-names.ts';
import { querySubjects, type SubjectContext, subjectShare } from '#graph/search/query-subjects.ts';
import { asConceptId } from '../../support/sample-concepts.ts';
import { unitVectorAt } from '../../support/unit-vector-at.ts';

const [bus, transport, taxi, farming] = ['bus', 'transport', 'taxi', 'farming'].map(asConceptId) as [
  ConceptId,
  ConceptId,
  ConceptId,
  ConceptId,
];
const nearTo = (id: ConceptId, weight: number): NearConcept => ({
  ...{ id, weight, number: 0 },
  ...{ nearness: weight ** (1 / 6), whole: unitVectorAt(0) },
});
/** Transport counts for itself and its narrower bus; every second unit mentions farming. */
const context: SubjectContext = {
  weightsOf: (id) =>
    new Map(
      id === transport
        ? [
            [transport, 1],
            [bus, 0.7],
          ]
        : [[id, 1]],
    ),
  rarityOf: (id) => (id === farming ? 0.1 : 1),
};

describe('querySubjects', () => {
  it('holds concepts against the nearest', () => {
    for (const weight of [0.2, 0.8]) {
      const found = querySubjects([nearTo(bus, weight), nearTo(taxi, weight / 4)], context);
      expect(found.get(bus)).toBe(1);
      expect(found.get(taxi)).toBeCloseTo(0.25, 10);
    }
  });

  it('trusts the nearest the less the farther it is, and none that is near by chance', () => {
    const trusted = [0.2, 0.3, 0.5, 0.7, 1].map((nearness) =>
      querySubjects([nearTo(bus, nearness ** 6)], context).get(bus),
    );
    expect(trusted.map((share) => share?.toFixed(6))).toStrictEqual([0, 0, 0.5, 1, 1].map((share) => share.toFixed(6)));
  });

  it('counts what lies below a concept less, and what many units mention', () => {
    const subjects = querySubjects([nearTo(transport, 0.5), nearTo(farming, 0.5)], context);
    expect(subjects).toStrictEqual(
      new Map([
        [transport, 1],
        [bus, 0.7],
        [farming, 0.1],
      ]),
    );
  });

  it('is empty for a query that is near to nothing', () => {
    expect(querySubjects([], context)).toStrictEqual(new Map());
  });
});

describe('subjectShare', () => {
  const subjects = querySubjects([nearTo(transport, 0.5), nearTo(taxi, 0.25)], context);

  it('is the best mention, a heading less than own words', () => {
    expect(subjectShare(subjects, new Map([[transport, 1]]))).toBe(1);
    expect(subjectShare(subjects, new Map([[transport, 0.6]]))).toBeCloseTo(0.6, 10);
    expect(subjectShare(subjects, new Map([[farming, 1]]))).toBe(0);
    expect(subjectShare(subjects, new Map())).toBe(0);
  });

  it('lies in 0–1, falls with every other concept mentioned, and never with a heading', () => {
    const mention = fc.constantFrom(0.6, 1);
    const mentions = fc.dictionary(fc.constantFrom<string>(bus, transport, taxi, farming, 'other'), mention);
    fc.assert(
      fc.property(mentions, (given) => {
        const mentioned = new Map(Object.entries(given).map(([id, weight]) => [asConceptId(id), weight]));
        const share = subjectShare(subjects, mentioned);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(subjectShare(subjects, new Map([...mentioned, [asConceptId('unrelated'), 0.6]]))).toBe(share);
        expect(subjectShare(subjects, new Map([...mentioned, [asConceptId('unrelated'), 1]]))).toBeLessThanOrEqual(
          share,
        );
      }),
    );
  });
});
