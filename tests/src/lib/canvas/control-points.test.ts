import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeBends } from '../../../../src/lib/canvas/control-points.ts';

const arbitraryPoint = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
});

describe('relativeBends', () => {
  it('gives back the bend when put on the line again, as Cytoscape does', () => {
    fc.assert(
      fc.property(arbitraryPoint, arbitraryPoint, arbitraryPoint, (from, to, bend) => {
        const { weights, distances } = relativeBends(from, to, [bend]);
        fc.pre(weights.length === 1);
        const [weight = 0, distance = 0] = [weights[0], distances[0]];
        const length = Math.hypot(to.x - from.x, to.y - from.y);
        const normal = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
        expect(from.x * (1 - weight) + to.x * weight + normal.x * distance).toBeCloseTo(bend.x, 6);
        expect(from.y * (1 - weight) + to.y * weight + normal.y * distance).toBeCloseTo(bend.y, 6);
      }),
    );
  });

  it('has no bends where there is no line', () => {
    expect(relativeBends({ x: 1, y: 1 }, { x: 1, y: 1 }, [{ x: 5, y: 5 }])).toStrictEqual({
      weights: [],
      distances: [],
    });
  });
});
