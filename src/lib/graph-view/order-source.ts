import type { ExpandedNode } from '#graph/exploring/exploration.ts';
import type { FoldedLanes } from '#graph/exploring/fold-sections.ts';
import type { LaneSide } from '#graph/exploring/picture-layout.ts';
import type { GraphPart } from '#graph/exploring/graph-part.ts';
import { sortByPlan } from '#graph/exploring/sort-by-plan.ts';
import { placedNodes } from '#graph/exploring/visible-part.ts';
import type { MunicipalityCode, NodeId } from '#graph/model/ids.ts';
import type { OrderedLane, OrderSource } from '../canvas/lanes/arrange-source.ts';
import { drawnThreads } from './drawn-threads.ts';
import { rowIdOf, standIns } from './group-rows.ts';
import { conceptsOf } from './to-picture.ts';

/** What was placed and how it came in. */
export interface PlacedPart {
  readonly part: GraphPart;
  readonly opening: readonly NodeId[];
  readonly expansions: readonly ExpandedNode[];
  readonly folded: FoldedLanes;
  readonly sides: readonly LaneSide[];
  /** Municipalities that are left out as a whole: the others share both sides. */
  readonly without: readonly MunicipalityCode[];
}

/**
 * What decides the order of a picture: everything that was ever placed, hidden or not, so that hiding a node moves nothing else.
 * In a grouped lane that are its rows in plan order.
 */
export function orderSource({ part, opening, expansions, folded, sides, without }: PlacedPart): OrderSource {
  const placed = new Set(placedNodes(opening, { expansions }));
  const nodes = part.nodes.filter(({ id }) => placed.has(id));
  const rows = standIns(folded);
  const rowOf = (node: NodeId) => rows.get(node) ?? node;
  const arrivals = [opening, ...expansions.map(({ added }) => added)];
  return {
    lanes: part.municipalities.map(({ code }): OrderedLane => {
      if (without.includes(code)) return { id: code, rows: [] };
      const entries = folded.get(code);
      const side = sides.find(({ municipality }) => municipality === code)?.side;
      const lane = { id: code, ...(side === undefined ? {} : { side }) };
      if (entries !== undefined) return { ...lane, rows: entries.map(rowIdOf), keepsOrder: true };
      return {
        ...lane,
        rows: sortByPlan(nodes.filter(({ municipality }) => municipality === code)).map(({ id }) => id),
      };
    }),
    pills: conceptsOf(nodes).map(({ id }) => id),
    threads: drawnThreads(
      part.edges.filter(({ from, to }) => placed.has(from) && placed.has(to)),
      rows,
    ),
    // A row that stands for several nodes comes with the first of them.
    arrivals: arrivals.map((ids) => ids.map(rowOf)),
  };
}
