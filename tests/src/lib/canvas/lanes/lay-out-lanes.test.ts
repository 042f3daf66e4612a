import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, LanePicture } from '../../../../../src/lib/canvas/lanes/lane-picture.ts';
import { COLUMNS, FULL_WIDTH, METRICS } from '../../../../../src/lib/canvas/lanes/lane-metrics.ts';
import { rowLines } from '../../../../../src/lib/canvas/lanes/row-text.ts';
import { textWidth } from '../../../../../src/lib/canvas/lanes/text-width.ts';
import { arbitrarySource, pictureOf } from '../../../../support/arbitrary-lanes.ts';

/** Boxes of the text beside each dot. */
function labelBoxes({ rows }: LanePicture): readonly Box[] {
  return rows.map(({ at, lines, side }) => {
    const width = METRICS.font * Math.max(...lines.map(textWidth));
    const height = METRICS.rowLine * lines.length;
    const near = METRICS.dot / 2 + METRICS.labelGap;
    return { x: side === 'left' ? at.x - near - width : at.x + near, y: at.y - height / 2, width, height };
  });
}

function pillBoxes({ pills }: LanePicture): readonly Box[] {
  return pills.map(({ at, width, height }) => ({ x: at.x - width / 2, y: at.y - height / 2, width, height }));
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function overlappingPairs(boxes: readonly Box[]): number {
  return boxes.reduce(
    (sum, box, index) => sum + boxes.slice(index + 1).filter((other) => overlaps(box, other)).length,
    0,
  );
}

describe('layOutLanes', () => {
  it('never lets two labels or two pills overlap', () => {
    fc.assert(
      fc.property(arbitrarySource(6), (source) => {
        const picture = pictureOf(source);
        expect(overlappingPairs([...labelBoxes(picture), ...pillBoxes(picture)])).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every thread out of the columns of labels', () => {
    fc.assert(
      fc.property(arbitrarySource(6), (source) => {
        const picture = pictureOf(source);
        const inner = COLUMNS.dot + METRICS.dotRadius;
        const outer = picture.rows.some(({ side }) => side === 'right') ? picture.width - inner : Infinity;
        const points = picture.threads.flatMap(({ from, to, bends }) => [from.at, to.at, ...bends]);
        expect(points.filter(({ x }) => x < inner - 1e-6 || x > outer + 1e-6)).toStrictEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps rows inside their lane and lanes of a side apart', () => {
    fc.assert(
      fc.property(arbitrarySource(12), (source) => {
        const picture = pictureOf(source);
        const grounds = new Map(picture.lanes.map(({ id, ground }) => [id, ground]));
        const outside = picture.rows.filter(({ lane, at, height }) => {
          const ground = grounds.get(lane);
          return ground === undefined || at.y - height / 2 < ground.y || at.y + height / 2 > ground.y + ground.height;
        });
        expect(outside).toStrictEqual([]);
        expect(overlappingPairs(picture.lanes.map(({ ground }) => ground))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same picture for the same source', () => {
    fc.assert(
      fc.property(arbitrarySource(5), (source) => {
        expect(pictureOf(structuredClone(source))).toStrictEqual(pictureOf(source));
      }),
      { numRuns: 20 },
    );
  });

  it('draws every row, pill and thread of forty municipalities once', () => {
    fc.assert(
      fc.property(arbitrarySource(40), (source) => {
        const picture = pictureOf(source);
        expect(picture.lanes.map(({ id }) => id).sort()).toStrictEqual(source.lanes.map(({ id }) => id));
        expect(picture.rows.length).toBe(source.lanes.flatMap(({ rows }) => rows).length);
        expect(picture.pills.length).toBe(source.pills.length);
        expect(picture.threads.length).toBe(source.threads.length);
      }),
      { numRuns: 20 },
    );
  });

  it('sorts the ports of a pill by the height of the rows, so that its threads do not cross there', () => {
    fc.assert(
      fc.property(arbitrarySource(4), (source) => {
        const { threads } = pictureOf(source);
        const wrong = threads.filter((a) =>
          threads.some(
            (b) => a.to.id === b.to.id && a.to.at.x === b.to.at.x && a.from.at.y < b.from.at.y && a.to.at.y > b.to.at.y,
          ),
        );
        expect(wrong).toStrictEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves out the right half when one municipality is alone', () => {
    const picture = pictureOf({
      lanes: [{ id: '1', name: '津市', head: '', rows: [{ id: 'm-1', label: '移住', more: 0 }] }],
      pills: [{ id: 'c', label: '移住', count: '' }],
      threads: [{ id: 't', from: 'm-1', to: 'c' }],
      head: '',
    });
    expect(picture.width).toBeLessThan(FULL_WIDTH);
    expect(picture.rows.map(({ side }) => side)).toStrictEqual(['left']);
  });

  it('leaves some space below the rows of an opened group and keeps room for what a heading holds', () => {
    const group = { isOpen: true, count: '2件' };
    const rows = [
      { id: 'group:s', label: '移住・定住の促進と関係人口の創出', more: 0, level: 0, group },
      { id: 'm-1', label: '移住', more: 0, level: 1 },
      { id: 'm-2', label: '定住', more: 0, level: 1 },
      { id: 'm-3', label: '交流', more: 0, level: 0 },
    ];
    const picture = pictureOf({ lanes: [{ id: '1', name: '津市', head: '', rows }], pills: [], threads: [], head: '' });
    expect(picture.rows.map(rowLines)).toStrictEqual([
      ['移住・定住の促進と', '関係人口の創出 2件 ▾'],
      ['移住'],
      ['定住'],
      ['交流'],
    ]);
    const [, first, second, third] = picture.rows.map(({ at }) => at.y);
    const step = (second ?? 0) - (first ?? 0);
    expect((third ?? 0) - (second ?? 0)).toBe(step + METRICS.groupEnd);
  });

  it('is empty for an empty source', () => {
    const picture = pictureOf({ lanes: [], pills: [], threads: [], head: '' });
    expect([picture.lanes, picture.rows, picture.pills, picture.threads]).toStrictEqual([[], [], [], []]);
  });
});
