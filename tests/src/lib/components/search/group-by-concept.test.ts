import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupByConcept } from '../../../../../src/lib/components/search/group-by-concept.ts';
import { sampleHit } from '../../../../support/sample-hit.ts';

type Mention = ReturnType<typeof sampleHit>['mentions'][number];
const mention = (id: string): Mention => ({ id: id as Mention['id'], label: id, en: '' });
const hit = (id: string, ...concepts: string[]) => sampleHit({ id, mentions: concepts.map(mention) });
const groupsOf = (hits: readonly ReturnType<typeof sampleHit>[], first?: number) =>
  groupByConcept(hits, first).map(({ concept, hits: own }) => [
    concept?.id ?? null,
    own.map(({ hit: one, number }) => `${number}${one.id}`).join(' '),
  ]);

describe('groupByConcept', () => {
  test('the concept that most hits name takes them all; groups stand by their best hit, the rest last', () => {
    const hits = [hit('a', 'x'), hit('b', 'y', 'z'), hit('c'), hit('d', 'y'), hit('e', 'x', 'y'), hit('f', 'x')];
    expect(groupsOf(hits, 3)).toStrictEqual([
      ['x', '3a 4e 5f'],
      ['y', '6b 7d'],
      [null, '8c'],
    ]);
  });

  test('a concept that one hit alone names makes no group', () => {
    expect(groupsOf([hit('a', 'x'), hit('b', 'y')])).toStrictEqual([[null, '1a 2b']]);
  });

  test('every hit stands once, under a concept that it names, and numbers have no gap', () => {
    const concepts = fc.array(fc.constantFrom('p', 'q', 'r', 's'), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(concepts, { maxLength: 12 }), (named) => {
        const hits = named.map((ids, index) => hit(`h${index}`, ...new Set(ids)));
        const groups = groupByConcept(hits);
        const placed = groups.flatMap(({ hits: own }) => own);
        expect(placed.map(({ number }) => number)).toStrictEqual(hits.map((_, index) => index + 1));
        expect(new Set(placed.map(({ hit: one }) => one))).toStrictEqual(new Set(hits));
        for (const { concept, hits: own } of groups) {
          if (concept === null) continue;
          expect(own.length).toBeGreaterThan(1);
          expect(own.every(({ hit: one }) => one.mentions.some(({ id }) => id === concept.id))).toBe(true);
        }
      }),
    );
  });
});
