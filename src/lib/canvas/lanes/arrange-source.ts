import { arrangeLanes } from './arrange-lanes.ts';
import { insertNodes } from './insert-nodes.ts';
import { toLaneGraph, type Arrangement, type LaneGraph } from './lane-graph.ts';

/** A lane and its rows in document order. */
export interface OrderedLane {
  readonly id: string;
  readonly rows: readonly string[];
  /** True where the rows stay in that order. */
  readonly keepsOrder?: boolean;
  /** The side it is wanted on; without one the picture chooses. */
  readonly side?: 'left' | 'right';
}

/** What decides the order of a picture: ids only. */
export interface OrderSource {
  /** Lanes by municipality code. */
  readonly lanes: readonly OrderedLane[];
  /** Pills by id. */
  readonly pills: readonly string[];
  readonly threads: readonly { readonly from: string; readonly to: string }[];
  /** Ids in the groups in which they came into the picture: the opening, then each expansion. */
  readonly arrivals: readonly (readonly string[])[];
}

/** The order of a picture by id. */
export interface PictureOrder {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Rows of each lane from top to bottom, by the lane's id. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
  readonly pills: readonly string[];
}

/**
 * The order of a picture: the opening is arranged as a whole, and each later group of arrivals is put in where it belongs
 * while everything else stays. So the order depends on the steps alone, and the same address gives the same picture.
 */
export function arrangeSource(source: OrderSource): PictureOrder {
  const indices = indexIds(source);
  const [opening = [], ...expansions] = source.arrivals;
  const present = new Set(opening);
  let arrangement = arrangeLanes(graphOf(source, indices, present));
  for (const added of expansions) {
    for (const id of added) present.add(id);
    arrangement = insertNodes(graphOf(source, indices, present), arrangement);
  }
  return toOrder(source, indices, arrangement);
}

interface Indices {
  readonly rowIds: readonly string[];
  readonly rows: ReadonlyMap<string, number>;
  readonly pills: ReadonlyMap<string, number>;
}

function indexIds({ lanes, pills }: OrderSource): Indices {
  const rowIds = lanes.flatMap(({ rows }) => rows);
  return {
    rowIds,
    rows: new Map(rowIds.map((id, index) => [id, index])),
    pills: new Map(pills.map((id, index) => [id, index])),
  };
}

/** The graph of what is present; what comes later has its number already, so that numbers never change. */
function graphOf(source: OrderSource, { rows, pills }: Indices, present: ReadonlySet<string>): LaneGraph {
  const index = (ids: readonly string[], numbers: ReadonlyMap<string, number>) =>
    ids.flatMap((id) => (present.has(id) ? (numbers.get(id) ?? []) : []));
  const threads = source.threads.flatMap(({ from, to }): (readonly [number, number])[] => {
    const row = rows.get(from) ?? rows.get(to);
    const pill = pills.get(to) ?? pills.get(from);
    const isThere = present.has(from) && present.has(to);
    return !isThere || row === undefined || pill === undefined ? [] : [[row, pill]];
  });
  return toLaneGraph({
    lanes: source.lanes.map((lane) => index(lane.rows, rows)),
    pills: index(source.pills, pills),
    sides: new Map(source.lanes.flatMap(({ side }, lane) => (side === undefined ? [] : [[lane, side] as const]))),
    inOrder: new Set(source.lanes.flatMap(({ keepsOrder }, lane) => (keepsOrder === true ? [lane] : []))),
    threads,
  });
}

function toOrder(source: OrderSource, { rowIds }: Indices, arrangement: Arrangement): PictureOrder {
  const laneId = (lane: number) => source.lanes[lane]?.id ?? [];
  const rowsOf = (lane: number) => (arrangement.rows[lane] ?? []).flatMap((row) => rowIds[row] ?? []);
  return {
    left: arrangement.left.flatMap(laneId),
    right: arrangement.right.flatMap(laneId),
    rows: new Map(source.lanes.map(({ id }, lane) => [id, rowsOf(lane)])),
    pills: arrangement.pills.flatMap((pill) => source.pills[pill] ?? []),
  };
}
