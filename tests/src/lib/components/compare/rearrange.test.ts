import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveItem, withRows } from '../../../../../src/lib/components/compare/rearrange.ts';
import { readComparison } from '../../../../../src/lib/server/read-comparison.ts';
import { concept } from '../../../../support/synthetic-part.ts';

describe('moveItem', () => {
  it('changes places with its neighbour, and back again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 6 }), fc.nat({ max: 5 }), (items, place) => {
        const moved = moveItem(items, place, 1);
        const isMovable = place < items.length - 1;
        const swapped = items.with(0, items[0] ?? 0);
        if (isMovable) {
          [swapped[place], swapped[place + 1]] = [items[place + 1] ?? 0, items[place] ?? 0];
          expect(moveItem(moved, place + 1, -1)).toStrictEqual(items);
        }
        expect(moved).toStrictEqual(swapped);
      }),
    );
  });
});

describe('withRows', () => {
  const request = readComparison(new URLSearchParams('cell=dx&cell=tourism&find=x&order=shared'));

  it('shows the rows as they are chosen and closes those that are not among them', () => {
    const changed = withRows(request, [concept('tourism')]);
    expect([changed.rows, changed.order, changed.opened, changed.find]).toStrictEqual([
      ['tourism'],
      'chosen',
      ['tourism'],
      '',
    ]);
  });

  it('goes back to all rows under their fields', () => {
    const changed = withRows(request, []);
    expect([changed.rows, changed.order, changed.opened]).toStrictEqual([[], 'field', ['dx', 'tourism']]);
  });
});
