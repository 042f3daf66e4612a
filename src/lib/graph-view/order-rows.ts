import type { FoldedLanes } from '#graph/exploring/fold-sections.ts';
import type { GraphPart } from '#graph/exploring/graph-part.ts';
import type { PictureOrder } from '../canvas/lanes/arrange-source.ts';
import { headingOfRow, rowIdOf } from './group-rows.ts';

/** Tells rows that are shown from those that are hidden; rows of groups are there only while they are shown. */
export function isRowShown({ nodes }: Pick<GraphPart, 'nodes'>): (row: string) => boolean {
  const shown = new Set<string>(nodes.map(({ id }) => id));
  return (row) => shown.has(row) || headingOfRow(row) !== null;
}

/** An order with the rows of grouped lanes as they are opened and closed now; everything else stays where it is. */
export function withGroups(order: PictureOrder, folded: FoldedLanes): PictureOrder {
  const grouped = [...folded].map(([code, entries]) => [code, entries.map(rowIdOf)] as const);
  return { ...order, rows: new Map([...order.rows, ...grouped]) };
}
