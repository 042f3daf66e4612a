import { ranksOf, rowsOfSide, type Arrangement, type LaneGraph } from './lane-graph.ts';

/**
 * An arrangement with the lanes, rows and pills of `graph` that it does not have yet: each goes to the mean height of
 * its neighbours, or to its place in the document where the lane stays in order, and everything that had a place keeps its order. New lanes go where they are wanted, otherwise to the shorter side.
 */
export function insertNodes(graph: LaneGraph, arrangement: Arrangement): Arrangement {
  return insertRows(graph, insertPills(graph, insertLanes(graph, arrangement)));
}

function insertLanes(graph: LaneGraph, arrangement: Arrangement): Arrangement {
  const placed = new Set([...arrangement.left, ...arrangement.right]);
  const left = [...arrangement.left];
  const right = [...arrangement.right];
  const length = (side: readonly number[]) => side.reduce((sum, lane) => sum + (graph.lanes[lane]?.length ?? 0), 0);
  graph.lanes.forEach((rows, lane) => {
    if (rows.length === 0 || placed.has(lane)) return;
    const side = graph.sides.get(lane) ?? (length(left) <= length(right) ? 'left' : 'right');
    (side === 'left' ? left : right).push(lane);
  });
  return { ...arrangement, left, right, rows: graph.lanes.map((_, lane) => arrangement.rows[lane] ?? []) };
}

function insertPills(graph: LaneGraph, arrangement: Arrangement): Arrangement {
  const heights = new Map<number, number>();
  for (const side of ['left', 'right'] as const) {
    const rows = rowsOfSide(arrangement, side);
    rows.forEach((row, index) => heights.set(row, (index + 0.5) / rows.length));
  }
  const height = (pill: number) => mean((graph.rowsOfPill[pill] ?? []).flatMap((row) => heights.get(row) ?? []));
  return { ...arrangement, pills: insertAll(arrangement.pills, graph.pills, height) };
}

function insertRows(graph: LaneGraph, arrangement: Arrangement): Arrangement {
  const ranks = ranksOf(arrangement.pills);
  const rank = (row: number) => mean((graph.pillsOfRow[row] ?? []).flatMap((pill) => ranks[pill] ?? []));
  const rows = graph.lanes.map((all, lane) =>
    graph.inOrder.has(lane) ? all : insertAll(arrangement.rows[lane] ?? [], all, rank),
  );
  return { ...arrangement, rows };
}

/** `placed` with the missing ones of `all`, each before the first item that wants to stand lower; without a wish, last. */
function insertAll(
  placed: readonly number[],
  all: readonly number[],
  wish: (item: number) => number | null,
): readonly number[] {
  const order = [...placed];
  const known = new Set(placed);
  for (const item of all) {
    if (known.has(item)) continue;
    const wanted = wish(item);
    const place = wanted === null ? -1 : order.findIndex((other) => (wish(other) ?? -1) > wanted);
    order.splice(place === -1 ? order.length : place, 0, item);
  }
  return order;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
