import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeFree } from '../../../../../src/lib/canvas/free/arrange-free.ts';
import { doTouch, type Places } from '../../../../../src/lib/canvas/free/free-places.ts';
import type { NodeBox } from '../../../../../src/lib/canvas/free/measure-boxes.ts';
import { placeRings } from '../../../../../src/lib/canvas/free/place-rings.ts';

const BOX: NodeBox = { left: 60, right: 60, top: 7, bottom: 41, lines: ['a', 'b'] };
const arbitraryGraph = fc.integer({ min: 2, max: 24 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    edges: fc.array(
      fc.tuple(fc.nat({ max: size - 1 }), fc.nat({ max: size - 1 })).filter(([from, to]) => from !== to),
      { maxLength: 40 },
    ),
    later: fc.nat({ max: size - 1 }),
  }),
);

function sourceOf({ size, edges, later }: { size: number; edges: [number, number][]; later: number }) {
  const ids = Array.from({ length: size }, (_, index) => `n-${String(index).padStart(2, '0')}`);
  const settled = ids.slice(0, size - later);
  const ends = edges.map(([from, to]) => ({ from: ids[from] ?? '', to: ids[to] ?? '' }));
  const boxes = new Map(ids.map((id) => [id, BOX]));
  const rings = placeRings({ ids: settled, edges: ends, centre: null });
  return { ids, settled: rings, arrivals: [ids.slice(size - later)], edges: ends, boxes, pins: [] };
}

function touching(places: Places): readonly string[] {
  const standing = [...places].map(([id, at]) => ({ id, at, box: BOX }));
  return standing.flatMap((a, index) =>
    standing.slice(index + 1).flatMap((b) => (doTouch(a, b) ? [`${a.id} ${b.id}`] : [])),
  );
}

describe('arrangeFree', () => {
  it('places everything once, nothing over anything else', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const source = sourceOf(graph);
        const places = arrangeFree(source);
        expect([...places.keys()].sort()).toStrictEqual(source.ids);
        expect(touching(places)).toStrictEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('moves nothing when more comes, and gives the same picture for the same graph', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const source = sourceOf(graph);
        const before = arrangeFree({ ...source, arrivals: [] });
        const after = arrangeFree(source);
        for (const [id, at] of before) expect(after.get(id)).toStrictEqual(at);
        expect(arrangeFree(source)).toStrictEqual(after);
      }),
      { numRuns: 40 },
    );
  });

  it('puts pinned nodes where they were pinned and ignores pins of what is gone', () => {
    const source = sourceOf({ size: 4, edges: [[0, 1]], later: 0 });
    const pins = [
      { node: 'n-01', x: 999, y: -5 },
      { node: 'gone', x: 1, y: 1 },
    ];
    const places = arrangeFree({ ...source, pins });
    expect(places.get('n-01')).toStrictEqual({ x: 999, y: -5 });
    expect(places.has('gone')).toBe(false);
  });
});
