import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedPill } from '../../../../../src/lib/canvas/lanes/lane-picture.ts';
import { FIELD_BOX, mergePills } from '../../../../../src/lib/canvas/lanes/merge-pills.ts';

const VIEW = { zoom: 0.25, corner: { x: 400, y: 0 } };

/** Pills one below the other, 100 px apart. */
function column(count: number): readonly PlacedPill[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `c-${index}`,
    at: { x: 480, y: 50 + 100 * index },
    width: 160,
    height: 28,
    lines: [],
  }));
}

const arbitraryFields = fc
  .array(fc.uniqueArray(fc.nat(39), { maxLength: 12 }), { maxLength: 20 })
  .map((fields) => fields.map((pills, index) => ({ id: `f-${index}`, pills: pills.map((pill) => `c-${pill}`) })));

describe('mergePills', () => {
  it('puts every field at the mean height of its pills, in px of the window', () => {
    const fields = [
      { id: 'lower', pills: ['c-10', 'c-12'] },
      { id: 'upper', pills: ['c-1', 'c-3', 'c-99'] },
    ];
    expect(mergePills(column(13), fields, VIEW)).toStrictEqual({
      top: (50 - 14) / 4,
      bottom: (1250 + 14) / 4,
      fields: [
        { id: 'upper', pills: ['c-1', 'c-3'], fields: 1, at: { x: 20, y: 62.5 } },
        { id: 'lower', pills: ['c-10', 'c-12'], fields: 1, at: { x: 20, y: 287.5 } },
      ],
    });
  });

  it('keeps the largest fields where there is no room for all, and counts the rest', () => {
    const fields = [
      { id: 'one', pills: ['c-0'] },
      { id: 'three', pills: ['c-1', 'c-2', 'c-3'] },
      { id: 'two', pills: ['c-3', 'c-4'] },
    ];
    const { fields: placed } = mergePills(column(5), fields, { ...VIEW, zoom: 0.14 });
    expect(placed.map(({ id, pills, fields: count }) => [id, pills, count])).toStrictEqual([
      ['three', ['c-1', 'c-2', 'c-3'], 1],
      [null, ['c-0', 'c-4'], 2],
    ]);
  });

  it('counts every pill once and lets no box lie over another, within the column', () => {
    fc.assert(
      fc.property(arbitraryFields, fc.double({ min: 0.05, max: 0.45, noNaN: true }), (fields, zoom) => {
        const { top, bottom, fields: placed } = mergePills(column(40), fields, { ...VIEW, zoom });
        const wanted = new Set(fields.flatMap(({ pills }) => pills));
        expect(placed.flatMap(({ pills }) => pills).sort()).toStrictEqual([...wanted].sort());
        const edges = placed.map(({ at }) => [at.y - FIELD_BOX.height / 2, at.y + FIELD_BOX.height / 2]).flat();
        expect(edges).toStrictEqual([...edges].sort((a, b) => a - b));
        if (placed.length > 1) {
          expect(edges[0]).toBeGreaterThanOrEqual(top - 1e-9);
          expect(edges.at(-1)).toBeLessThanOrEqual(bottom + 1e-9);
        }
      }),
    );
  });
});
