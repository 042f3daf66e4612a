import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_ROWS_A_SIDE } from '#graph/exploring/fold-sections.ts';
import { arrangeEvenly } from '../../../../../src/lib/canvas/lanes/arrange-evenly.ts';
import { arrangeSource, type OrderSource } from '../../../../../src/lib/canvas/lanes/arrange-source.ts';
import { arbitrarySource, orderSourceOf } from '../../../../support/arbitrary-lanes.ts';

/** Two lanes of 50 rows, of which one arrives at first, and one that grows from 1 to 20 rows afterwards. */
const GROWING: OrderSource = {
  lanes: [50, 50, 20].map((count, lane) => ({
    id: `lane-${lane}`,
    rows: Array.from({ length: count }, (_, row) => `m-${lane}-${row}`),
  })),
  pills: [],
  threads: [],
  arrivals: [],
};

function arriving(...counts: readonly (readonly number[])[]): OrderSource {
  const arrivals = counts.map((count, group) =>
    GROWING.lanes.flatMap(({ rows }, lane) => rows.slice(counts[group - 1]?.[lane] ?? 0, count[lane])),
  );
  return { ...GROWING, arrivals };
}

const EVERYTHING = () => true;

function sides(source: OrderSource): readonly number[] {
  const { left, right, rows } = arrangeEvenly(source, EVERYTHING);
  return [left, right].map((lanes) => lanes.reduce((sum, lane) => sum + (rows.get(lane)?.length ?? 0), 0));
}

describe('arrangeEvenly', () => {
  it('arranges everything anew where later arrivals made a side too long', () => {
    const source = arriving([1, 20, 20], [50, 20, 20]);
    const unevenly = arrangeSource(source);
    expect(unevenly.left.length + unevenly.right.length).toBe(3);
    expect(Math.max(...sides(source))).toBeLessThanOrEqual(MOST_ROWS_A_SIDE);
  });

  it('is the plain arrangement as long as both sides are short enough', () => {
    fc.assert(
      fc.property(arbitrarySource(5).map(orderSourceOf), fc.nat(40), (source, first) => {
        const all = source.arrivals.flat();
        const later = { ...source, arrivals: [all.slice(0, first), all.slice(first)] };
        const plain = arrangeSource(later);
        const rowsOf = (lanes: readonly string[]) => lanes.flatMap((lane) => plain.rows.get(lane) ?? []).length;
        fc.pre(Math.max(rowsOf(plain.left), rowsOf(plain.right)) <= MOST_ROWS_A_SIDE);
        expect(arrangeEvenly(later, EVERYTHING)).toStrictEqual(plain);
      }),
      { numRuns: 30 },
    );
  });

  it('counts only what is shown', () => {
    const source = arriving([1, 20, 20], [50, 20, 20]);
    expect(arrangeEvenly(source, (row) => !row.startsWith('m-0'))).toStrictEqual(arrangeSource(source));
  });
});
