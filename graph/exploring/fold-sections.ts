import type { MunicipalityCode, NodeId } from '../model/ids.ts';
import { chooseDepths, innerDepth } from './choose-depths.ts';
import type { GraphPart } from './graph-part.ts';
import { headingAt, laneRows, type GroupHeading, type LaneRow } from './lane-rows.ts';

/** Nodes that stand in a picture as one row, or below one that was opened. */
export interface SectionGroup {
  readonly type: 'group';
  readonly heading: GroupHeading;
  readonly isOpen: boolean;
  /** So many opened groups stand around it. */
  readonly level: number;
  /** In plan order; of a closed group without those that stand beside it. */
  readonly members: readonly NodeId[];
}

/** A row of a grouped lane. */
export type LaneEntry =
  SectionGroup | { readonly type: 'node'; readonly node: NodeId; /** As of groups. */ readonly level: number };

/** Lanes whose nodes are grouped, with their rows in plan order; a lane that is not here shows its nodes one by one. */
export type FoldedLanes = ReadonlyMap<MunicipalityCode, readonly LaneEntry[]>;

/** What a reader did with the groups. */
export interface FoldChoice {
  /** Headings whose groups are open. */
  readonly open: readonly NodeId[];
  /** Nodes that stand for themselves although their group is closed: the path that is looked at. */
  readonly standing: readonly NodeId[];
}

/** What is needed of a part to group its nodes. */
type FoldedPart = Pick<GraphPart, 'nodes' | 'sections' | 'documents'>;

/** Nothing is grouped. One value, so that what depends on it stays as it is. */
export const UNFOLDED: FoldedLanes = new Map();

/** A side of a picture shows so many rows one by one; with more it is no longer read as a whole. */
export const MOST_ROWS_A_SIDE = 60;
/** An opened group of more nodes shows the groups within it first. */
const MOST_OF_ONE_GROUP = 20;

/**
 * Groups the nodes of a part by the headings of their plans, as far as needed for {@link MOST_ROWS_A_SIDE} rows on each of two
 * even sides. A heading with one node is no group. What a reader opened does not count, so that opening one group closes no other.
 */
export function foldSections(part: FoldedPart, choice: FoldChoice): FoldedLanes {
  if (part.nodes.length <= MOST_ROWS_A_SIDE) return UNFOLDED;
  const lanes = laneRows(part);
  const labels = new Map<GroupHeading, string>([
    ...part.documents.map(({ id, title }) => [id, title] as const),
    ...part.sections.map(({ id, label }) => [id, label] as const),
  ]);
  const depths = chooseDepths(lanes, { mostASide: MOST_ROWS_A_SIDE, labels });
  if (depths.size === 0) return UNFOLDED;
  const grouping = { open: new Set(choice.open), standing: new Set(choice.standing) };
  return new Map(
    [...depths].map(([code, depth]) => [code, groupRows(lanes.get(code) ?? [], grouping, { depth, level: 0 })]),
  );
}

/** The group of a heading, or `null` where none is shown. */
export function findGroup(folded: FoldedLanes, heading: GroupHeading): SectionGroup | null {
  for (const entry of [...folded.values()].flat()) {
    if (entry.type === 'group' && entry.heading === heading) return entry;
  }
  return null;
}

/** The row in which each node stands that has none of its own: the heading of its closed group, by the node's id. */
export function closedHeadings(folded: FoldedLanes): ReadonlyMap<NodeId, GroupHeading> {
  const headings = new Map<NodeId, GroupHeading>();
  for (const entry of [...folded.values()].flat()) {
    if (entry.type === 'group' && !entry.isOpen) for (const node of entry.members) headings.set(node, entry.heading);
  }
  return headings;
}

interface Grouping {
  readonly open: ReadonlySet<NodeId>;
  readonly standing: ReadonlySet<NodeId>;
}

interface Place {
  readonly depth: number;
  readonly level: number;
  /** The opened group around the rows. */
  readonly within?: GroupHeading;
}

function groupRows(rows: readonly LaneRow[], grouping: Grouping, place: Place): readonly LaneEntry[] {
  const groups = new Map<GroupHeading, LaneRow[]>();
  for (const row of rows) {
    const heading = headingAt(row, place.depth);
    const group = groups.get(heading);
    if (group === undefined) groups.set(heading, [row]);
    else group.push(row);
  }
  return [...groups].flatMap(([heading, group]) =>
    heading === place.within ? oneByOne(group, place.level) : entriesOf(heading, group, { grouping, place }),
  );
}

function entriesOf(
  heading: GroupHeading,
  rows: readonly LaneRow[],
  { grouping, place }: { grouping: Grouping; place: Place },
): readonly LaneEntry[] {
  const { level } = place;
  const isOpen = grouping.open.has(heading) || rows.some((row) => hasOpenBelow(row, heading, grouping));
  const members = rows.filter(({ node }) => isOpen || !grouping.standing.has(node));
  if (members.length < 2) return oneByOne(rows, level);
  const group: SectionGroup = { type: 'group', heading, isOpen, level, members: members.map(({ node }) => node) };
  if (!isOpen) {
    const beside = rows.filter(({ node }) => grouping.standing.has(node));
    return [group, ...oneByOne(beside, level)];
  }
  const depth = rows.length > MOST_OF_ONE_GROUP ? innerDepth(rows, place.depth) : null;
  if (depth === null) return [group, ...oneByOne(rows, level + 1)];
  return [group, ...groupRows(rows, grouping, { depth, level: level + 1, within: heading })];
}

/** What a reader opened stays open where a growing picture is grouped by the headings above it. */
function hasOpenBelow({ path }: LaneRow, heading: GroupHeading, { open }: Grouping): boolean {
  return path.slice(path.indexOf(heading) + 1).some((below) => open.has(below));
}

function oneByOne(rows: readonly LaneRow[], level: number): readonly LaneEntry[] {
  return rows.map(({ node }) => ({ type: 'node', node, level }));
}
