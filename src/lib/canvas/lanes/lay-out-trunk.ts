import type { PictureOrder } from './arrange-source.ts';
import { METRICS } from './lane-metrics.ts';
import type { LanePicture, PlacedLane, PlacedPill, PlacedRow, PlacedThread } from './lane-picture.ts';
import type { LaneSource, PictureSource, RowSource } from './picture-source.ts';
import { pillLines } from './place-pills.ts';
import { tailRoom } from './row-text.ts';
import { textWidth } from './text-width.ts';
import { wrapLabel } from './wrap-label.ts';

/** Sizes of the narrow picture in px at zoom 1. */
const TRUNK = {
  width: 344,
  margin: 8,
  plate: 24,
  ground: 52,
  dot: 64,
  labelGap: 10,
  pillHeight: 32,
  pillPad: 28,
  /** x between which threads run down, and most that they are apart. */
  firstThread: 14,
  lastThread: 46,
  threadStep: 4.5,
  lanesTop: 62,
  laneGap: 8,
  lanePad: 8,
} as const;

const LABEL_EM =
  (TRUNK.width - TRUNK.margin - TRUNK.plate - TRUNK.dot - METRICS.dotRadius - TRUNK.labelGap) / METRICS.font;

/**
 * The picture for narrow screens: one concept as a trunk, below it the lanes of the municipalities that share it, with
 * the units that mention it. Without that concept the picture is empty.
 */
export function layOutTrunk(source: PictureSource, order: PictureOrder, trunk: string | null): LanePicture {
  const pill = source.pills.find(({ id }) => id === trunk);
  if (pill === undefined) return emptyPicture();
  const threads = source.threads.filter(({ from, to }) => from === pill.id || to === pill.id);
  const linked = new Set(threads.flatMap(({ from, to }) => [from, to]));
  const { lanes, rows, bottom } = placeLanes(source, order, linked);
  const lines = [pillLines(pill).join('')];
  const width = Math.min(TRUNK.width - 2 * TRUNK.margin, textWidth(lines.join('')) * METRICS.font + TRUNK.pillPad);
  const placed: PlacedPill = {
    id: pill.id,
    at: { x: TRUNK.margin + width / 2, y: TRUNK.margin + TRUNK.pillHeight / 2 },
    width,
    height: TRUNK.pillHeight,
    lines,
  };
  return {
    form: 'trunk',
    origin: { x: 0, y: 0 },
    headings: [],
    width: TRUNK.width,
    height: bottom + TRUNK.margin,
    lanes,
    rows,
    pills: [placed],
    threads: placeThreads(threads, rows, placed),
    head: { text: '', at: { x: 0, y: 0 } },
  };
}

function emptyPicture(): LanePicture {
  const head = { text: '', at: { x: 0, y: 0 } };
  const nothing = { lanes: [], rows: [], pills: [], threads: [], headings: [] };
  return { form: 'trunk', origin: { x: 0, y: 0 }, width: TRUNK.width, height: 0, ...nothing, head };
}

function placeLanes(source: PictureSource, order: PictureOrder, linked: ReadonlySet<string>) {
  const lanes: PlacedLane[] = [];
  const rows: PlacedRow[] = [];
  let top: number = TRUNK.lanesTop;
  for (const lane of [...source.lanes].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const placed = placeRows(lane, { order, linked, top: top + TRUNK.lanePad });
    if (placed.length === 0) continue;
    const content = placed.reduce((sum, { height }) => sum + height, 2 * TRUNK.lanePad);
    const height = Math.max(content, Array.from(lane.name).length * METRICS.plateCharacter + METRICS.platePad);
    const air = (height - content) / 2;
    rows.push(...placed.map((row) => ({ ...row, at: { x: row.at.x, y: row.at.y + air } })));
    lanes.push(placeLane(lane, top, height));
    top += height + TRUNK.laneGap;
  }
  return { lanes, rows, bottom: top - TRUNK.laneGap };
}

function placeLane({ id, name }: LaneSource, y: number, height: number): PlacedLane {
  const plateX = TRUNK.width - TRUNK.margin - TRUNK.plate;
  return {
    id,
    side: 'right',
    name,
    ground: { x: TRUNK.ground, y, width: plateX - TRUNK.ground, height },
    plate: { x: plateX, y, width: TRUNK.plate, height },
    head: { text: '', at: { x: TRUNK.ground, y } },
  };
}

function placeRows(
  lane: LaneSource,
  { order, linked, top }: { order: PictureOrder; linked: ReadonlySet<string>; top: number },
): readonly PlacedRow[] {
  const byId = new Map(lane.rows.map((row) => [row.id, row]));
  const kept = new Set(
    lane.rows.filter((row, index) => linked.has(row.id) || isAbove(lane.rows, index, linked)).map(({ id }) => id),
  );
  let y = top;
  return (order.rows.get(lane.id) ?? []).flatMap((id): PlacedRow[] => {
    const row = byId.get(id);
    if (row === undefined || !kept.has(id)) return [];
    const { more, group } = row;
    const lines = wrapLabel(row.label, { width: LABEL_EM, reserve: tailRoom(row) });
    const height = METRICS.row + METRICS.rowLine * (lines.length - 1) + 4;
    const at = { x: TRUNK.dot, y: y + height / 2 };
    y += height;
    const placed = { id, lane: lane.id, side: 'right', at, height, lines, more } as const;
    return [group === undefined ? placed : { ...placed, group }];
  });
}

/** True for the heading of an opened group in which a row mentions the concept, so that it can be closed again. */
function isAbove(rows: readonly RowSource[], index: number, linked: ReadonlySet<string>): boolean {
  const heading = rows[index];
  if (heading?.group?.isOpen !== true) return false;
  const following = rows.slice(index + 1);
  const end = following.findIndex(({ level = 0 }) => level <= (heading.level ?? 0));
  return following.slice(0, end === -1 ? undefined : end).some(({ id }) => linked.has(id));
}

/** Threads leave the trunk side by side, the one to the lowest row outermost, so that none crosses another. */
function placeThreads(
  threads: PictureSource['threads'],
  rows: readonly PlacedRow[],
  pill: PlacedPill,
): readonly PlacedThread[] {
  const step = Math.min(TRUNK.threadStep, (TRUNK.lastThread - TRUNK.firstThread) / Math.max(1, rows.length - 1));
  return threads.flatMap((thread): PlacedThread[] => {
    const index = rows.findIndex(({ id }) => id === thread.from || id === thread.to);
    const row = rows[index];
    if (row === undefined) return [];
    const x = TRUNK.firstThread + (rows.length - 1 - index) * step;
    const rowEnd = { id: row.id, at: { x: row.at.x - METRICS.dotRadius, y: row.at.y } };
    const pillEnd = { id: pill.id, at: { x, y: pill.at.y + pill.height / 2 } };
    const bends = [{ x, y: row.at.y }];
    return [
      thread.from === row.id
        ? { id: thread.id, from: rowEnd, to: pillEnd, bends }
        : { id: thread.id, from: pillEnd, to: rowEnd, bends },
    ];
  });
}
