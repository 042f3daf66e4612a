import type { PictureOrder } from './arrange-source.ts';
import { inOrder } from './in-order.ts';
import { COLUMNS, FULL_WIDTH, METRICS } from './lane-metrics.ts';
import type { LanePicture } from './lane-picture.ts';
import type { LaneSource, PictureSource } from './picture-source.ts';
import { heightOfSide, measureLane, placeSide, type MeasuredLane } from './place-lanes.ts';
import { placePills } from './place-pills.ts';
import { placeThreads } from './place-threads.ts';

/** Geometry of 「都市の帯」: lanes on both sides, pills between them, threads from dot to pill. */
export function layOutLanes(source: PictureSource, order: PictureOrder): LanePicture {
  const [left, right] = [measuredSide(source, order, 'left'), measuredSide(source, order, 'right')];
  // Pills alone need no room for lanes, and lanes of one side none for the other.
  const pillsLeft = left.length === 0 ? METRICS.plate : COLUMNS.pill;
  const width = right.length === 0 ? pillsLeft + METRICS.pill + METRICS.plate : FULL_WIDTH;
  const tallest = Math.max(heightOfSide(left), heightOfSide(right));
  const placed = [
    placeSide(left, 'left', { air: airOf(left, tallest), width }),
    placeSide(right, 'right', { air: airOf(right, tallest), width }),
  ];
  const rows = placed.flatMap((side) => side.rows);
  const lanesBottom = Math.max(...placed.map(({ bottom }) => bottom));
  const column = pillsLeft + METRICS.pill / 2;
  const pills = placePills(inOrder(source.pills, order.pills), {
    rows,
    threads: source.threads,
    x: column,
    bottom: lanesBottom,
  });
  return {
    form: 'lanes',
    origin: { x: 0, y: 0 },
    headings: [],
    width,
    height: METRICS.bottom + pills.reduce((low, { at, height }) => Math.max(low, at.y + height / 2), lanesBottom),
    lanes: placed.flatMap((side) => side.lanes),
    rows,
    pills,
    threads: placeThreads(source.threads, rows, pills),
    head: { text: source.head, at: { x: column, y: METRICS.top + METRICS.head / 2 + 1 } },
  };
}

function measuredSide(source: PictureSource, order: PictureOrder, side: 'left' | 'right'): readonly MeasuredLane[] {
  return inOrder(source.lanes, order[side])
    .map((lane): LaneSource => ({ ...lane, rows: inOrder(lane.rows, order.rows.get(lane.id) ?? []) }))
    .filter(({ rows }) => rows.length > 0)
    .map(measureLane);
}

/** The shorter side is stretched towards the other, as far as rows still read as one list. */
function airOf(lanes: readonly MeasuredLane[], tallest: number): number {
  const rows = lanes.reduce((sum, lane) => sum + lane.rows.length, 0);
  return rows === 0 ? 0 : Math.min(METRICS.maxAir, (tallest - heightOfSide(lanes)) / rows);
}
