import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRows, type ConceptTree, type RowChoice, withBelow } from '#graph/comparing/choose-rows.ts';
import type { ConceptId } from '#graph/model/ids.ts';
import { concept } from '../../support/synthetic-part.ts';

interface Scheme {
  readonly tree: ConceptTree;
  readonly broader: ReadonlyMap<ConceptId, readonly ConceptId[]>;
}

/** Schemes without circles: a concept's broader ones come before it; those without any are at the top. */
const arbitraryScheme: fc.Arbitrary<Scheme> = fc
  .array(fc.array(fc.nat(), { maxLength: 2 }), { minLength: 1, maxLength: 9 })
  .map((above) => {
    const ids = above.map((_, index) => concept(`k${index}`));
    const broader = new Map(
      ids.map((id, index) => {
        const places = index === 0 ? [] : (above[index] ?? []).map((place) => place % index);
        return [id, [...new Set(places)].flatMap((place) => ids[place] ?? [])] as const;
      }),
    );
    const isAbove = (top: ConceptId, id: ConceptId): boolean =>
      top === id || (broader.get(id) ?? []).some((next) => isAbove(top, next));
    const tops = ids.filter((id) => broader.get(id)?.length === 0);
    const narrower = new Map(ids.map((id) => [id, ids.filter((each) => broader.get(each)?.includes(id))]));
    const fields = new Map(ids.map((id) => [id, tops.filter((top) => isAbove(top, id))]));
    return { tree: { ids, narrower, fields }, broader };
  });

const isBelow = ({ broader }: Scheme, id: ConceptId, above: ConceptId): boolean =>
  id === above || (broader.get(id) ?? []).some((next) => isBelow({ broader } as Scheme, next, above));

const rowsOf = ({ tree }: Scheme, choice: Partial<RowChoice>) =>
  chooseRows(tree, { level: 'concept', under: null, chosen: null, ...choice });

describe('chooseRows', () => {
  it('gives at each level what stands there: all below the top by themselves, those right under it, the top', () => {
    fc.assert(
      fc.property(arbitraryScheme, (scheme) => {
        const { tree, broader } = scheme;
        const isTop = (id: ConceptId) => broader.get(id)?.length === 0;
        const ids = (choice: Partial<RowChoice>) => rowsOf(scheme, choice).map(({ id }) => id);
        expect(ids({ level: 'concept' })).toStrictEqual(tree.ids.filter((id) => !isTop(id)));
        expect(ids({ level: 'broader' })).toStrictEqual(
          tree.ids.filter((id) => !isTop(id) && broader.get(id)?.some(isTop)),
        );
        expect(ids({ level: 'field' })).toStrictEqual(tree.ids.filter(isTop));
        for (const above of tree.ids) {
          expect(ids({ level: 'concept', under: above })).toStrictEqual(
            tree.ids.filter((id) => !isTop(id) && isBelow(scheme, id, above)),
          );
          expect(ids({ level: 'broader', under: above })).toStrictEqual(tree.narrower.get(above));
        }
      }),
    );
  });

  it('counts a row by its own mentions at the level of concepts, and with all below it at the others', () => {
    fc.assert(
      fc.property(arbitraryScheme, (scheme) => {
        const sorted = (ids: readonly ConceptId[]) => ids.toSorted();
        for (const row of rowsOf(scheme, { level: 'concept' })) expect(row.counted).toStrictEqual([row.id]);
        for (const level of ['broader', 'field'] as const) {
          for (const { id, counted, field } of rowsOf(scheme, { level })) {
            expect(sorted(counted)).toStrictEqual(sorted(scheme.tree.ids.filter((each) => isBelow(scheme, each, id))));
            expect(isBelow(scheme, id, field)).toBe(true);
          }
        }
      }),
    );
  });

  it('keeps chosen rows in their order, and a field among them counts what stands below it', () => {
    fc.assert(
      fc.property(arbitraryScheme, (scheme) => {
        const chosen = scheme.tree.ids.toReversed();
        const rows = rowsOf(scheme, { chosen, under: chosen[0] ?? null });
        expect(rows.map(({ id }) => id)).toStrictEqual(chosen);
        const top = rows.find(({ id }) => id === 'k0');
        expect(top?.counted.toSorted()).toStrictEqual(withBelow(scheme.tree, concept('k0')).toSorted());
      }),
    );
  });
});
