import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeRows, isInRange } from '#graph/comparing/arrange-rows.ts';
import { buildRows } from '#graph/comparing/build-rows.ts';
import { isNamed } from '#graph/comparing/comparison.ts';
import { city, concept } from '../../support/synthetic-part.ts';
import { arbitraryParts } from './arbitrary-matrix.ts';

const SORTED = ['field', 'shared'] as const;

const FIELDS = [concept('G'), concept('F')];

describe('arrangeRows', () => {
  it('keeps every row once, and never puts a less shared one before a more shared one of its group', () => {
    fc.assert(
      fc.property(arbitraryParts, fc.constantFrom(...SORTED), (parts, order) => {
        const rows = buildRows(parts);
        const groups = arrangeRows(rows, { order, fields: FIELDS });
        const placed = groups.flatMap((group) => group.rows);
        expect(placed.toSorted((a, b) => (a.concept < b.concept ? -1 : 1))).toStrictEqual(rows);
        for (const group of groups) {
          for (const [index, row] of group.rows.entries()) {
            const next = group.rows[index + 1];
            if (next === undefined) continue;
            expect(row.namedBy > next.namedBy || (row.namedBy === next.namedBy && row.concept < next.concept)).toBe(
              true,
            );
          }
        }
      }),
    );
  });

  it('puts rows under their fields in the order of the scheme, unknown fields last', () => {
    fc.assert(
      fc.property(arbitraryParts, (parts) => {
        const groups = arrangeRows(buildRows(parts), { order: 'field', fields: FIELDS });
        for (const { field, rows } of groups) expect(rows.every((row) => row.field === field)).toBe(true);
        const present = ['G', 'F', 'H'].filter((field) => parts.concepts.some((each) => each.field === field));
        expect(groups.map(({ field }) => field)).toStrictEqual(present);
      }),
    );
  });

  it('keeps chosen rows as they come, in one list', () => {
    fc.assert(
      fc.property(arbitraryParts, (parts) => {
        const rows = buildRows(parts).toReversed();
        expect(arrangeRows(rows, { order: 'chosen', fields: FIELDS })).toStrictEqual([{ field: null, rows }]);
      }),
    );
    expect(arrangeRows([], { order: 'chosen', fields: FIELDS })).toStrictEqual([]);
  });

  it('does not depend on the order in which rows come where it sorts them', () => {
    fc.assert(
      fc.property(arbitraryParts, fc.constantFrom(...SORTED), (parts, order) => {
        const rows = buildRows(parts);
        const arranged = arrangeRows(rows, { order, fields: FIELDS });
        expect(arrangeRows(rows.toReversed(), { order, fields: FIELDS })).toStrictEqual(arranged);
      }),
    );
  });
});

describe('isInRange', () => {
  it('agrees with counting by hand who names a concept', () => {
    fc.assert(
      fc.property(arbitraryParts, (parts) => {
        for (const row of buildRows(parts)) {
          const naming = row.cells.filter(isNamed).map(({ municipality }) => municipality);
          const base = city('c0');
          expect(isInRange(row, 'all', base)).toBe(naming.length > 0);
          expect(isInRange(row, 'shared', base)).toBe(naming.length > 1);
          expect(isInRange(row, 'one', base)).toBe(naming.length === 1);
          expect(isInRange(row, 'here', base)).toBe(naming.join() === 'c0');
          expect(isInRange(row, 'here', null)).toBe(false);
        }
      }),
    );
  });
});
