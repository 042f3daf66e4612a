import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeSource, type OrderSource } from '../../../../../src/lib/canvas/lanes/arrange-source.ts';
import { arbitrarySource, orderSourceOf } from '../../../../support/arbitrary-lanes.ts';

/** The same source with its nodes arriving in groups. */
function inGroups(source: OrderSource, sizes: readonly number[]): OrderSource {
  const all = source.arrivals.flat();
  let from = 0;
  const arrivals = sizes.map((size) => all.slice(from, (from += size)));
  return { ...source, arrivals: [...arrivals, all.slice(from)] };
}

const arbitraryGroups = fc.tuple(arbitrarySource(5).map(orderSourceOf), fc.array(fc.nat(20), { maxLength: 4 }));

describe('arrangeSource', () => {
  it('places everything that arrived once, in its own lane', () => {
    fc.assert(
      fc.property(arbitraryGroups, ([source, sizes]) => {
        const order = arrangeSource(inGroups(source, sizes));
        expect([...order.pills].sort()).toStrictEqual([...source.pills].sort());
        expect([...order.left, ...order.right].sort()).toStrictEqual(source.lanes.map(({ id }) => id));
        for (const { id, rows } of source.lanes) {
          expect([...(order.rows.get(id) ?? [])].sort()).toStrictEqual([...rows].sort());
        }
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the order of what was there when something arrives', () => {
    fc.assert(
      fc.property(arbitraryGroups, ([source, sizes]) => {
        const grouped = inGroups(source, sizes);
        const before = arrangeSource({ ...grouped, arrivals: grouped.arrivals.slice(0, -1) });
        const after = arrangeSource(grouped);
        const kept = (ids: readonly string[], there: readonly string[]) => ids.filter((id) => there.includes(id));
        expect(kept(after.pills, before.pills)).toStrictEqual(before.pills);
        for (const [lane, rows] of before.rows) expect(kept(after.rows.get(lane) ?? [], rows)).toStrictEqual(rows);
        expect(after.left.slice(0, before.left.length)).toStrictEqual(before.left);
        expect(after.right.slice(0, before.right.length)).toStrictEqual(before.right);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves a lane that stays in order as it is in the document, whenever its rows arrive', () => {
    fc.assert(
      fc.property(arbitraryGroups, ([source, sizes]) => {
        const lanes = source.lanes.map((lane, index) => ({ ...lane, keepsOrder: index % 2 === 0 }));
        const order = arrangeSource(inGroups({ ...source, lanes }, sizes));
        for (const { id, rows, keepsOrder } of lanes) {
          if (keepsOrder) expect(order.rows.get(id)).toStrictEqual(rows);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('puts lanes on the side they are wanted on, whenever they arrive', () => {
    fc.assert(
      fc.property(
        fc.tuple(arbitrarySource(11).map(orderSourceOf), fc.array(fc.nat(40), { maxLength: 3 })),
        fc.array(fc.constantFrom('left', 'right', undefined), { minLength: 11, maxLength: 11 }),
        ([source, sizes], wanted) => {
          const lanes = source.lanes.map((lane, index) => {
            const side = wanted[index];
            return side === undefined ? lane : { ...lane, side };
          });
          const order = arrangeSource(inGroups({ ...source, lanes }, sizes));
          const asked = (side: 'left' | 'right') => lanes.filter((lane) => 'side' in lane && lane.side === side);
          expect(order.left).toStrictEqual(expect.arrayContaining(asked('left').map(({ id }) => id)));
          expect(order.right).toStrictEqual(expect.arrayContaining(asked('right').map(({ id }) => id)));
          expect([...order.left, ...order.right].sort()).toStrictEqual(lanes.map(({ id }) => id).sort());
        },
      ),
      { numRuns: 40 },
    );
  });
});
