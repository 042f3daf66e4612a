import { COLUMNS, METRICS } from './lane-metrics.ts';
import type { PlacedLane, PlacedRow, Side } from './lane-picture.ts';
import type { LaneSource, RowSource } from './picture-source.ts';
import { tailRoom } from './row-text.ts';
import { wrapLabel } from './wrap-label.ts';

/** The lanes of one side with their rows. */
export interface PlacedSide {
  readonly lanes: readonly PlacedLane[];
  readonly rows: readonly PlacedRow[];
  /** y of the lower edge of the last lane. */
  readonly bottom: number;
}

interface MeasuredRow {
  readonly source: RowSource;
  readonly lines: readonly string[];
  readonly height: number;
  /** Space above the row, px. */
  readonly gap: number;
}

/** A lane whose labels are wrapped, so that its height is known. */
export interface MeasuredLane {
  readonly source: LaneSource;
  readonly rows: readonly MeasuredRow[];
  readonly height: number;
}

const LABEL_EM = METRICS.label / METRICS.font;

/** Wraps the labels of a lane; its height is that of its rows or of its name plate, whichever is more. */
export function measureLane(source: LaneSource): MeasuredLane {
  const rows = source.rows.map((row, index): MeasuredRow => {
    const lines = wrapLabel(row.label, { width: LABEL_EM, reserve: tailRoom(row) });
    const gap = levelOf(row) < levelOf(source.rows[index - 1]) ? METRICS.groupEnd : 0;
    return { source: row, lines, gap, height: METRICS.row + METRICS.rowLine * (lines.length - 1) };
  });
  const content = rows.reduce((sum, { height, gap }) => sum + height + gap, METRICS.head + METRICS.laneBottom);
  return { source, rows, height: Math.max(content, plateHeight(source.name)) };
}

function levelOf(row: RowSource | undefined): number {
  return row?.level ?? 0;
}

function plateHeight(name: string): number {
  return Array.from(name).length * METRICS.plateCharacter + METRICS.platePad;
}

/** Height of a side of lanes, without air. */
export function heightOfSide(lanes: readonly MeasuredLane[]): number {
  return lanes.reduce((sum, { height }) => sum + height, METRICS.laneGap * Math.max(0, lanes.length - 1));
}

/** Stacks the lanes of a side; `air` is the space added to each row. */
export function placeSide(
  lanes: readonly MeasuredLane[],
  side: Side,
  { air, width }: { air: number; width: number },
): PlacedSide {
  const placedLanes: PlacedLane[] = [];
  const placedRows: PlacedRow[] = [];
  let top: number = METRICS.top;
  for (const lane of lanes) {
    const height = lane.height + air * lane.rows.length;
    placedLanes.push(placeLane(lane.source, { side, top, height, width }));
    placedRows.push(...placeRows(lane, { side, top, air, width }));
    top += height + METRICS.laneGap;
  }
  return { lanes: placedLanes, rows: placedRows, bottom: lanes.length === 0 ? METRICS.top : top - METRICS.laneGap };
}

function placeLane(
  { id, name, head }: LaneSource,
  { side, top, height, width }: { side: Side; top: number; height: number; width: number },
): PlacedLane {
  const groundWidth = COLUMNS.dot + METRICS.dot / 2 - METRICS.plate;
  const mirror = (x: number, itsWidth = 0) => (side === 'left' ? x : width - x - itsWidth);
  return {
    id,
    side,
    name,
    ground: { x: mirror(METRICS.plate, groundWidth), y: top, width: groundWidth, height },
    plate: { x: mirror(0, METRICS.plate), y: top, width: METRICS.plate, height },
    head: { text: head, at: { x: mirror(METRICS.plate + METRICS.pad + METRICS.label), y: top + METRICS.head / 2 + 1 } },
  };
}

function placeRows(
  { source, rows }: MeasuredLane,
  { side, top, air, width }: { side: Side; top: number; air: number; width: number },
): readonly PlacedRow[] {
  let y = top + METRICS.head;
  return rows.map(({ source: row, lines, height, gap }) => {
    const middle = y + gap + (height + air) / 2;
    y += gap + height + air;
    const x = side === 'left' ? COLUMNS.dot : width - COLUMNS.dot;
    const { id, more, group } = row;
    const placed = { id, lane: source.id, side, at: { x, y: middle }, height, lines, more };
    return group === undefined ? placed : { ...placed, group };
  });
}
