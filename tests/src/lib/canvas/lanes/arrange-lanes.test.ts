import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeLanes } from '../../../../../src/lib/canvas/lanes/arrange-lanes.ts';
import { countCrossings } from '../../../../../src/lib/canvas/lanes/count-crossings.ts';
import {
  rowsOfSide,
  toLaneGraph,
  type Arrangement,
  type LaneGraph,
} from '../../../../../src/lib/canvas/lanes/lane-graph.ts';

const arbitraryGraph = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }),
    pillCount: fc.integer({ min: 1, max: 12 }),
    ends: fc.array(fc.tuple(fc.nat(80), fc.nat(11)), { maxLength: 70 }),
  })
  .map(({ sizes, pillCount, ends }) => {
    let next = 0;
    const lanes = sizes.map((size) => Array.from({ length: size }, () => next++));
    const pills = Array.from({ length: pillCount }, (_, pill) => pill);
    const threads = ends.map(([row, pill]) => [row % next, pill % pillCount] as const);
    return toLaneGraph({ lanes, pills, threads });
  });

/** Every pair of threads looked at. */
function slowCrossings(graph: LaneGraph, arrangement: Arrangement): number {
  return (['left', 'right'] as const).reduce((sum, side) => {
    const rows = rowsOfSide(arrangement, side);
    const threads = rows.flatMap((row, height) =>
      (graph.pillsOfRow[row] ?? []).map((pill) => ({ height, rank: arrangement.pills.indexOf(pill) })),
    );
    return (
      sum + threads.reduce((all, a) => all + threads.filter((b) => a.height < b.height && a.rank > b.rank).length, 0)
    );
  }, 0);
}

function inDocumentOrder(graph: LaneGraph, { left, right }: Arrangement): Arrangement {
  return { left, right, rows: graph.lanes, pills: graph.pills };
}

describe('arrangeLanes', () => {
  it('never crosses more than the order of the documents does', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const arrangement = arrangeLanes(graph);
        const before = countCrossings(graph, inDocumentOrder(graph, arrangement));
        expect(countCrossings(graph, arrangement)).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('places every lane, row and pill once', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const { left, right, rows, pills } = arrangeLanes(graph);
        expect([...left, ...right].sort((a, b) => a - b)).toStrictEqual(graph.lanes.map((_, lane) => lane));
        expect(rows.map((lane) => [...lane].sort((a, b) => a - b))).toStrictEqual(graph.lanes);
        expect([...pills].sort((a, b) => a - b)).toStrictEqual(graph.pills);
      }),
    );
  });

  it('untangles two lanes that mirror each other', () => {
    const graph = toLaneGraph({
      lanes: [
        [0, 1, 2],
        [3, 4, 5],
      ],
      pills: [0, 1, 2],
      threads: [
        [0, 2],
        [1, 1],
        [2, 0],
        [3, 0],
        [4, 1],
        [5, 2],
      ],
    });
    expect(countCrossings(graph, arrangeLanes(graph))).toBe(0);
  });

  it('stays within two rows of the most even division of up to eight lanes', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        fc.pre(graph.lanes.length <= 8);
        const sizes = graph.lanes.map((rows) => rows.length);
        const total = sizes.reduce((sum, size) => sum + size, 0);
        const unevenness = (left: readonly number[]) =>
          Math.abs(total - 2 * left.reduce((sum, lane) => sum + (sizes[lane] ?? 0), 0));
        const best = Math.min(
          ...Array.from({ length: 2 ** sizes.length }, (_, bits) =>
            unevenness(sizes.flatMap((_size, lane) => (((bits >> lane) & 1) === 1 ? [lane] : []))),
          ),
        );
        expect(unevenness(arrangeLanes(graph).left)).toBeLessThanOrEqual(best + 2);
      }),
    );
  });
});

describe('countCrossings', () => {
  it('agrees with looking at every pair of threads', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const arrangement = arrangeLanes(graph);
        expect(countCrossings(graph, arrangement)).toBe(slowCrossings(graph, arrangement));
        const before = inDocumentOrder(graph, arrangement);
        expect(countCrossings(graph, before)).toBe(slowCrossings(graph, before));
      }),
    );
  });
});
