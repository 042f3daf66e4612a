import type { LanePicture, PlacedPill, PlacedRow, PlacedThread, Point } from '../lanes/lane-picture.ts';
import type { PictureSource } from '../lanes/picture-source.ts';
import { METRICS } from '../lanes/lane-metrics.ts';
import type { Places } from './free-places.ts';
import { measureBoxes, type NodeBox } from './measure-boxes.ts';

const MARGIN = 24;

/** Geometry of a picture whose nodes stand anywhere: dots with labels below, pills, straight threads. What has no place is left out. */
export function layOutFree(source: PictureSource, places: Places): LanePicture {
  const boxes = measureBoxes(source);
  const rows = source.lanes.flatMap(({ id: lane, rows: all }) =>
    all.flatMap(({ id, more }): PlacedRow[] => {
      const [at, box] = [places.get(id), boxes.get(id)];
      if (at === undefined || box === undefined) return [];
      return [{ id, lane, side: 'below', at, height: box.top + box.bottom, lines: box.lines, more }];
    }),
  );
  const pills = source.pills.flatMap(({ id }): PlacedPill[] => {
    const [at, box] = [places.get(id), boxes.get(id)];
    if (at === undefined || box === undefined) return [];
    return [{ id, at, width: METRICS.pill, height: box.top + box.bottom, lines: box.lines }];
  });
  const { origin, width, height } = boundsOf([...rows, ...pills], boxes);
  return {
    form: 'free',
    origin,
    width,
    height,
    lanes: [],
    rows,
    pills,
    threads: straightThreads(source.threads, [...rows, ...pills]),
    headings: [],
    head: { text: '', at: origin },
  };
}

interface Placed {
  readonly id: string;
  readonly at: Point;
}

function straightThreads(threads: PictureSource['threads'], placed: readonly Placed[]): readonly PlacedThread[] {
  const places = new Map(placed.map(({ id, at }) => [id, at]));
  return threads.flatMap(({ id, from, to }) => {
    const [start, end] = [places.get(from), places.get(to)];
    if (start === undefined || end === undefined) return [];
    return [{ id, from: { id: from, at: start }, to: { id: to, at: end }, bends: [] }];
  });
}

function boundsOf(
  placed: readonly Placed[],
  boxes: ReadonlyMap<string, NodeBox>,
): Pick<LanePicture, 'origin' | 'width' | 'height'> {
  let [left, top, right, bottom] = [0, 0, 0, 0];
  for (const { id, at } of placed) {
    const box = boxes.get(id);
    if (box === undefined) continue;
    left = Math.min(left, at.x - box.left);
    right = Math.max(right, at.x + box.right);
    top = Math.min(top, at.y - box.top);
    bottom = Math.max(bottom, at.y + box.bottom);
  }
  return {
    origin: { x: left - MARGIN, y: top - MARGIN },
    width: right - left + 2 * MARGIN,
    height: bottom - top + 2 * MARGIN,
  };
}
