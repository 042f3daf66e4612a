import { inOrder } from './in-order.ts';
import { METRICS } from './lane-metrics.ts';
import type { LanePicture, PlacedHeading, PlacedLane, PlacedRow } from './lane-picture.ts';
import type { LaneSource, PictureSource, RowSource } from './picture-source.ts';
import { placePills } from './place-pills.ts';
import { placeThreads } from './place-threads.ts';
import { tailRoom } from './row-text.ts';
import { textWidth } from './text-width.ts';
import { wrapLabel } from './wrap-label.ts';

/** Headings above rows: for each row the ids of its headings from the outermost, and what they say. */
export interface OutlineSource {
  readonly headings: ReadonlyMap<string, string>;
  readonly above: ReadonlyMap<string, readonly string[]>;
}

/** Sizes in px at zoom 1; the pills stand left of the plans. */
const OUTLINE = { label: 430, heading: 24, indent: 14, rowIndent: 10 } as const;
const X = {
  pill: METRICS.plate,
  dot: METRICS.plate + METRICS.pill + METRICS.gutter,
} as const;
const RIGHT = X.dot + METRICS.dot + METRICS.labelGap + OUTLINE.label;
const WIDTH = RIGHT + METRICS.pad + METRICS.plate;

/** Geometry of the plans one below the other in their own order, with their headings; shared concepts stand beside them. */
export function layOutOutline(
  source: PictureSource,
  { headings, above }: OutlineSource,
  pillOrder: readonly string[],
): LanePicture {
  let top: number = METRICS.top;
  const placed = source.lanes
    .filter(({ rows }) => rows.length > 0)
    .map((lane) => {
      const its = placeLane(lane, top, { headings, above });
      top = its.bottom + METRICS.laneGap;
      return its;
    });
  const rows = placed.flatMap((lane) => lane.rows);
  const bottom = placed.at(-1)?.bottom ?? METRICS.top;
  const pillX = X.pill + METRICS.pill / 2;
  const pills = placePills(inOrder(source.pills, pillOrder), { rows, threads: source.threads, x: pillX, bottom });
  return {
    form: 'outline',
    origin: { x: 0, y: 0 },
    width: WIDTH,
    height: METRICS.bottom + pills.reduce((low, { at, height }) => Math.max(low, at.y + height / 2), bottom),
    lanes: placed.map(({ lane }) => lane),
    rows,
    pills,
    threads: placeThreads(source.threads, rows, pills),
    headings: placed.flatMap((lane) => lane.headings),
    head: { text: source.head, at: { x: pillX, y: METRICS.top + METRICS.head / 2 + 1 } },
  };
}

interface PlacedOutline {
  readonly lane: PlacedLane;
  readonly rows: readonly PlacedRow[];
  readonly headings: readonly PlacedHeading[];
  readonly bottom: number;
}

function placeLane(source: LaneSource, top: number, outline: OutlineSource): PlacedOutline {
  const rows: PlacedRow[] = [];
  const headings: PlacedHeading[] = [];
  const named = new Set<string>();
  let y = top + METRICS.head;
  for (const row of source.rows) {
    (outline.above.get(row.id) ?? []).forEach((id, level) => {
      if (named.has(id)) return;
      named.add(id);
      headings.push(placeHeading(id, outline.headings.get(id) ?? '', { y, level }));
      y += OUTLINE.heading;
    });
    const placed = placeRow(row, source.id, y);
    rows.push(placed);
    y += placed.height;
  }
  const least = Array.from(source.name).length * METRICS.plateCharacter + METRICS.platePad;
  const bottom = Math.max(y + METRICS.laneBottom, top + least);
  return { lane: boxLane(source, top, bottom - top), rows, headings, bottom };
}

function placeHeading(id: string, text: string, { y, level }: { y: number; level: number }): PlacedHeading {
  const room = OUTLINE.label - OUTLINE.indent * level;
  const [line = ''] = wrapLabel(text, { width: room / METRICS.font, reserve: 0 });
  return {
    id,
    level,
    at: { x: X.dot + METRICS.dot + OUTLINE.indent * level, y: y + OUTLINE.heading / 2 },
    text: textWidth(line) < textWidth(text) ? `${line}…` : line,
  };
}

function placeRow({ id, label, more }: RowSource, lane: string, y: number): PlacedRow {
  const width = (OUTLINE.label - OUTLINE.rowIndent) / METRICS.font;
  const lines = wrapLabel(label, { width, reserve: tailRoom({ more }) });
  const height = METRICS.row + METRICS.rowLine * (lines.length - 1);
  return { id, lane, side: 'right', at: { x: X.dot, y: y + height / 2 }, height, lines, more };
}

function boxLane({ id, name, head }: LaneSource, y: number, height: number): PlacedLane {
  const left = X.dot - METRICS.dot / 2;
  return {
    id,
    side: 'right',
    name,
    ground: { x: left, y, width: RIGHT + METRICS.pad - left, height },
    plate: { x: RIGHT + METRICS.pad, y, width: METRICS.plate, height },
    head: { text: head, at: { x: X.dot + METRICS.dot, y: y + METRICS.head / 2 + 1 } },
  };
}
