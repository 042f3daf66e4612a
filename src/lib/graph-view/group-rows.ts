import { closedHeadings, type FoldedLanes, type LaneEntry } from '#graph/exploring/fold-sections.ts';
import type { GroupHeading } from '#graph/exploring/lane-rows.ts';
import type { NodeId } from '#graph/model/ids.ts';

/** Begins the ids of rows that stand for a group: a heading is no node of the picture. */
const GROUP = 'group:';

/** Id of the row that stands for the group of a heading. */
export function groupRowId(heading: GroupHeading): string {
  return `${GROUP}${heading}`;
}

/** Id of the row of a lane: a group's, or that of the node. */
export function rowIdOf(entry: LaneEntry): string {
  return entry.type === 'group' ? groupRowId(entry.heading) : entry.node;
}

/** The heading of a group's row; `null` where the id is that of a node. */
export function headingOfRow(id: string): GroupHeading | null {
  // Only groupRowId makes such ids.
  return id.startsWith(GROUP) ? (id.slice(GROUP.length) as GroupHeading) : null;
}

/** Rows that stand for nodes which have none of their own, by the node's id. */
export function standIns(folded: FoldedLanes): ReadonlyMap<NodeId, string> {
  return new Map([...closedHeadings(folded)].map(([node, heading]) => [node, groupRowId(heading)]));
}
