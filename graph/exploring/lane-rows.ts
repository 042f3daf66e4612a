import type { MunicipalityCode, NodeId } from '../model/ids.ts';
import type { GraphPart } from './graph-part.ts';
import { headingPaths, type HeadingId } from './heading-paths.ts';
import { sortByPlan } from './sort-by-plan.ts';

/** What nodes are grouped under: a heading of their plan, or their municipality where they stand in no plan. */
export type GroupHeading = HeadingId | MunicipalityCode;

/** A node of a municipality with the headings above it. */
export interface LaneRow {
  readonly node: NodeId;
  /** Headings from the outermost, never empty. */
  readonly path: readonly [GroupHeading, ...GroupHeading[]];
}

/** Rows of every municipality of a part in plan order, by its code. */
export type LaneRows = ReadonlyMap<MunicipalityCode, readonly LaneRow[]>;

/** The rows of a part; what belongs to no municipality (a concept) is none. */
export function laneRows(part: Pick<GraphPart, 'nodes' | 'sections'>): LaneRows {
  const paths = headingPaths(part);
  const lanes = new Map<MunicipalityCode, LaneRow[]>();
  for (const { id, municipality } of sortByPlan(part.nodes)) {
    if (municipality === null) continue;
    const [outermost = municipality, ...inner] = paths.get(id) ?? [];
    const row: LaneRow = { node: id, path: [outermost, ...inner] };
    const lane = lanes.get(municipality);
    if (lane === undefined) lanes.set(municipality, [row]);
    else lane.push(row);
  }
  return lanes;
}

/** The heading under which a row stands when those of a depth (from 1) are looked at. */
export function headingAt({ path }: LaneRow, depth: number): GroupHeading {
  return path[Math.min(depth, path.length) - 1] ?? path[0];
}

/** The headings of a depth (from 1) that rows stand under, each once. */
export function headingsAt(rows: readonly LaneRow[], depth: number): ReadonlySet<GroupHeading> {
  return new Set(rows.map((row) => headingAt(row, depth)));
}

/** The most headings that any of the rows has above it. */
export function deepestOf(rows: readonly LaneRow[]): number {
  return rows.reduce((most, { path }) => Math.max(most, path.length), 0);
}
