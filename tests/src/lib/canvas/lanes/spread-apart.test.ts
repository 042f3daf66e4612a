import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadApart, type Wish } from '../../../../../src/lib/canvas/lanes/spread-apart.ts';

const arbitraryWishes = fc.array(
  fc.record({ wanted: fc.integer({ min: 0, max: 400 }), height: fc.integer({ min: 20, max: 40 }) }),
  { minLength: 1, maxLength: 5 },
);
const COLUMN = { top: 0, bottom: 400, gap: 9 };

function misfit(wishes: readonly Wish[], middles: readonly number[]): number {
  return wishes.reduce((sum, { wanted }, index) => sum + (wanted - (middles[index] ?? 0)) ** 2, 0);
}

describe('spreadApart', () => {
  it('keeps order, gaps and the upper edge', () => {
    fc.assert(
      fc.property(arbitraryWishes, (wishes) => {
        const middles = spreadApart(wishes, COLUMN);
        middles.forEach((middle, index) => {
          const half = (wishes[index]?.height ?? 0) / 2;
          const above = index === 0 ? COLUMN.top : (middles[index - 1] ?? 0) + (wishes[index - 1]?.height ?? 0) / 2 + 9;
          expect(middle - half).toBeGreaterThanOrEqual(above - 1e-6);
        });
      }),
    );
  });

  it('leaves things alone that are far enough apart', () => {
    const wishes = [
      { wanted: 50, height: 28 },
      { wanted: 120, height: 28 },
    ];
    expect(spreadApart(wishes, COLUMN)).toStrictEqual([50, 120]);
  });

  it('cannot be bettered by moving one thing alone', () => {
    fc.assert(
      fc.property(arbitraryWishes, fc.nat(4), fc.constantFrom(-1, 1), (wishes, which, step) => {
        const middles = spreadApart(wishes, COLUMN);
        const moved = middles.map((middle, index) => (index === which ? middle + step : middle));
        const isAllowed = moved.every((middle, index) => {
          const half = (wishes[index]?.height ?? 0) / 2;
          const above = index === 0 ? COLUMN.top : (moved[index - 1] ?? 0) + (wishes[index - 1]?.height ?? 0) / 2 + 9;
          return middle - half >= above && middle + half <= COLUMN.bottom;
        });
        fc.pre(isAllowed);
        expect(misfit(wishes, moved)).toBeGreaterThanOrEqual(misfit(wishes, middles) - 1e-6);
      }),
    );
  });
});
