import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStop } from '../../../../../src/lib/components/compare/next-stop.ts';

const LENGTHS = [3, 1, 4];
const from = (row: number, column: number, keys: string) =>
  nextStop(LENGTHS, { row, column }, { key: keys.replace('Ctrl+', ''), ctrlKey: keys.startsWith('Ctrl+') });

describe('nextStop', () => {
  it('moves by one and stays at the edges', () => {
    expect(from(0, 1, 'ArrowRight')).toStrictEqual({ row: 0, column: 2 });
    expect(from(0, 2, 'ArrowRight')).toStrictEqual({ row: 0, column: 2 });
    expect(from(0, 0, 'ArrowLeft')).toStrictEqual({ row: 0, column: 0 });
    expect(from(0, 0, 'ArrowUp')).toStrictEqual({ row: 0, column: 0 });
    expect(from(2, 3, 'ArrowDown')).toStrictEqual({ row: 2, column: 3 });
  });

  it('takes the last place of a row that is shorter', () => {
    expect(from(0, 2, 'ArrowDown')).toStrictEqual({ row: 1, column: 0 });
  });

  it('goes to the ends of the row, with Ctrl to the ends of the grid', () => {
    expect(from(2, 1, 'Home')).toStrictEqual({ row: 2, column: 0 });
    expect(from(2, 1, 'End')).toStrictEqual({ row: 2, column: 3 });
    expect(from(2, 1, 'Ctrl+Home')).toStrictEqual({ row: 0, column: 0 });
    expect(from(0, 1, 'Ctrl+End')).toStrictEqual({ row: 2, column: 3 });
  });

  it('leaves other keys alone, and never leaves the grid', () => {
    expect(from(0, 0, 'a')).toBeNull();
    const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End');
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.boolean()), { maxLength: 12 }), (steps) => {
        let place = { row: 0, column: 0 };
        for (const [key, ctrlKey] of steps) {
          place = nextStop(LENGTHS, place, { key, ctrlKey }) ?? place;
          expect(place.column).toBeGreaterThanOrEqual(0);
          expect(place.column).toBeLessThan(LENGTHS[place.row] ?? 0);
        }
      }),
    );
  });
});
