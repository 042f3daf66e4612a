import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareHeight } from '../../../../../src/lib/components/home/share-height.ts';
import { splitSides } from '../../../../../src/lib/components/home/split-sides.ts';

const lane = (name: string, strokes: number) => ({ name, strokes: Array.from({ length: strokes }) });
const namesOf = (lanes: readonly { readonly name: string }[]) => lanes.map(({ name }) => name).join('');

describe('splitSides', () => {
  test('no lane is lost, the first is on the left, the largest on top', () => {
    const sizes = fc.array(fc.nat({ max: 80 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(sizes, (strokes) => {
        const lanes = strokes.map((count, index) => lane(String(index), count));
        const [left, right] = splitSides(lanes);
        expect([...left, ...right].map(({ name }) => name).sort()).toStrictEqual(lanes.map(({ name }) => name).sort());
        expect(left.map(({ name }) => name)).toContain('0');
        const counts = left.map((one) => one.strokes.length);
        expect(counts).toStrictEqual([...counts].sort((a, b) => b - a));
      }),
    );
  });

  test('the sides of many lanes differ by no more than the largest one', () => {
    const sizes = fc.array(fc.nat({ max: 80 }), { minLength: 13, maxLength: 1_000 });
    fc.assert(
      fc.property(sizes, (strokes) => {
        const sides = splitSides(strokes.map((count, index) => lane(String(index), count)));
        const [left = 0, right = 0] = sides.map((side) => side.reduce((sum, one) => sum + one.strokes.length + 24, 0));
        expect(Math.abs(left - right)).toBeLessThanOrEqual(Math.max(...strokes) + 24);
      }),
    );
  });

  test('one large lane faces several small ones', () => {
    const [left, right] = splitSides([lane('a', 100), lane('b', 20), lane('c', 20), lane('d', 10)]);
    expect([namesOf(left), namesOf(right)]).toStrictEqual(['a', 'bcd']);
  });
});

describe('shareHeight', () => {
  test('nobody gets less than the least, and the whole height is given away where it suffices', () => {
    const room = fc.record({ least: fc.integer({ min: 1, max: 100 }), weight: fc.nat({ max: 50 }) });
    fc.assert(
      fc.property(
        fc.array(room, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 600 }),
        (wanted, height) => {
          const shares = shareHeight(wanted, height);
          const least = wanted.reduce((sum, one) => sum + one.least, 0);
          expect(shares.every((share, index) => share >= (wanted[index]?.least ?? 0) - 1e-9)).toBe(true);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(Math.max(height, least), 6);
        },
      ),
    );
  });
});
