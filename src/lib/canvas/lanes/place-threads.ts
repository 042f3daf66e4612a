import { METRICS } from './lane-metrics.ts';
import type { PlacedPill, PlacedRow, PlacedThread, Point, Side } from './lane-picture.ts';
import type { ThreadSource } from './picture-source.ts';

interface Ends {
  readonly rows: ReadonlyMap<string, PlacedRow>;
  readonly pills: ReadonlyMap<string, PlacedPill>;
}

/** Where an S bends, in parts of its width: two parabolas that leave each other in the middle as steeply as a cubic does. */
const BEND = 0.32;
/** How far an edge between two things of one column bends out of it. */
const BOW = 34;

/** Curves of all threads whose two ends are placed. */
export function placeThreads(
  threads: readonly ThreadSource[],
  rows: readonly PlacedRow[],
  pills: readonly PlacedPill[],
): readonly PlacedThread[] {
  const ends: Ends = {
    rows: new Map(rows.map((row) => [row.id, row])),
    pills: new Map(pills.map((pill) => [pill.id, pill])),
  };
  const ports = assignPorts(threads, ends);
  return threads.flatMap((thread) => {
    const from = endOf(thread, thread.from, { ends, ports });
    const to = endOf(thread, thread.to, { ends, ports });
    return from === null || to === null ? [] : [{ id: thread.id, from, to, bends: bendsOf(from, to) }];
  });
}

interface End {
  readonly id: string;
  readonly at: Point;
  /** Which way the thread leaves: +1 to the right. */
  readonly leaves: 1 | -1;
}

function endOf(
  thread: ThreadSource,
  id: string,
  { ends, ports }: { ends: Ends; ports: ReadonlyMap<string, Point> },
): End | null {
  const row = ends.rows.get(id);
  if (row !== undefined) {
    const leaves = row.side === 'left' ? 1 : -1;
    return { id, at: { x: row.at.x + leaves * METRICS.dotRadius, y: row.at.y }, leaves };
  }
  const pill = ends.pills.get(id);
  if (pill === undefined) return null;
  const port = ports.get(`${thread.id} ${id}`);
  const at = port ?? { x: pill.at.x + pill.width / 2, y: pill.at.y };
  return { id, at, leaves: at.x < pill.at.x ? -1 : 1 };
}

/** Horizontal S where the ends face each other, a bow where both leave to the same side. */
function bendsOf(from: End, to: End): readonly Point[] {
  if (from.leaves === to.leaves) {
    const x = from.leaves * (Math.max(from.leaves * from.at.x, to.leaves * to.at.x) + BOW);
    return [
      { x, y: from.at.y },
      { x, y: to.at.y },
    ];
  }
  const reach = BEND * (to.at.x - from.at.x);
  return [
    { x: from.at.x + reach, y: from.at.y },
    { x: to.at.x - reach, y: to.at.y },
  ];
}

/** For each thread its place on the pill's edge, by height of the other end, so that threads never cross at the pill. */
function assignPorts(threads: readonly ThreadSource[], { rows, pills }: Ends): ReadonlyMap<string, Point> {
  const ports = new Map<string, Point>();
  for (const pill of pills.values()) {
    for (const side of ['left', 'right'] as const) {
      const arriving = threads
        .flatMap((thread) => {
          const other = thread.from === pill.id ? thread.to : thread.to === pill.id ? thread.from : null;
          const row = other === null ? undefined : rows.get(other);
          return row === undefined || row.side !== side ? [] : [{ thread, y: row.at.y }];
        })
        .sort((a, b) => a.y - b.y || (a.thread.id < b.thread.id ? -1 : 1));
      arriving.forEach(({ thread }, index) => {
        ports.set(`${thread.id} ${pill.id}`, portAt(pill, side, { index, count: arriving.length }));
      });
    }
  }
  return ports;
}

function portAt(pill: PlacedPill, side: Side, { index, count }: { index: number; count: number }): Point {
  const room = pill.height - 2 * METRICS.portMargin;
  const step = count > 1 ? Math.min(METRICS.portStep, room / (count - 1)) : 0;
  return {
    x: pill.at.x + (side === 'left' ? -1 : 1) * (pill.width / 2),
    y: pill.at.y + (index - (count - 1) / 2) * step,
  };
}
