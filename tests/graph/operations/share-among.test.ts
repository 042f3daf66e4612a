import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareAmong } from '#graph/operations/share-among.ts';

const sum = (heaps: readonly number[], share: number) => heaps.reduce((all, heap) => all + Math.min(heap, share), 0);

describe('shareAmong', () => {
  it('gives each as much as fits, and one more would be too much or nothing more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 20, max: 400 }),
        (heaps, most) => {
          const share = shareAmong(heaps, most);
          expect(share).toBeGreaterThanOrEqual(1);
          expect(sum(heaps, share)).toBeLessThanOrEqual(most);
          if (sum(heaps, share) < sum(heaps, Infinity)) expect(sum(heaps, share + 1)).toBeGreaterThan(most);
        },
      ),
    );
  });

  it('gives one of each where even that is too much', () => {
    expect(shareAmong([5, 5, 5], 2)).toBe(1);
    expect(shareAmong([], 2)).toBe(1);
  });
});
