import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDistinct, type NamingUnit } from '#graph/comparing/count-distinct.ts';
import type { UnitId } from '#graph/model/ids.ts';
import { city, concept } from '../../support/synthetic-part.ts';

const CONCEPTS = ['a', 'b', 'c', 'd', 'e'].map(concept);

const arbitraryUnits: fc.Arbitrary<readonly NamingUnit[]> = fc
  .array(fc.record({ column: fc.constantFrom('A', 'B'), concepts: fc.subarray(CONCEPTS) }), { maxLength: 12 })
  .map((units) =>
    units.map(({ column, concepts }, index) => ({ column: city(column), unit: `m-${index}` as UnitId, concepts })),
  );

const arbitraryRows = fc
  .array(fc.subarray(CONCEPTS, { minLength: 1 }), { maxLength: 4 })
  .map((rows) => rows.map((counted, index) => ({ id: concept(`row${index}`), counted })));

const byPlace = <Count extends { row: string; concept: string }>(counts: readonly Count[]) =>
  counts.toSorted((a, b) => (`${a.row} ${a.concept}` < `${b.row} ${b.concept}` ? -1 : 1));

describe('countDistinct', () => {
  it('counts each unit once in a row however many of its concepts the unit mentions', () => {
    fc.assert(
      fc.property(arbitraryUnits, arbitraryRows, (units, rows) => {
        const expected = ['A', 'B'].flatMap((column) =>
          rows.flatMap(({ id, counted }) => {
            const naming = units.filter(
              (unit) => unit.column === column && unit.concepts.some((each) => counted.includes(each)),
            );
            return naming.length === 0 ? [] : [{ row: column, concept: id, units: naming.length }];
          }),
        );
        expect(byPlace(countDistinct(units, rows))).toStrictEqual(byPlace(expected));
      }),
    );
  });
});
