import type { ConceptId } from '../model/ids.ts';
import { type ColumnId, columnOf, type ComparisonRow, isNamed } from './comparison.ts';

/** Orders of rows: under their fields, as one list with the most widely shared concepts first, or as they were chosen. */
export const ROW_ORDERS = ['field', 'shared', 'chosen'] as const;

/** One of {@link ROW_ORDERS}. */
export type RowOrder = (typeof ROW_ORDERS)[number];

/** Order where nobody asks for one: rows chosen one by one stand as they were chosen, all others under their fields. */
export function usualOrder(chosen: readonly ConceptId[]): RowOrder {
  return chosen.length > 0 ? 'chosen' : 'field';
}

/** Which rows to show: named by two or more, by any, by exactly one, or by the base column alone. */
export const ROW_RANGES = ['shared', 'all', 'one', 'here'] as const;

/** One of {@link ROW_RANGES}. */
export type RowRange = (typeof ROW_RANGES)[number];

/** Rows under one heading; `field` is `null` where the rows stand in one list. */
export interface RowGroup {
  readonly field: ConceptId | null;
  readonly rows: readonly ComparisonRow[];
}

/** True for rows of the range; what nobody names belongs to none. */
export function isInRange(row: ComparisonRow, range: RowRange, base: ColumnId | null): boolean {
  switch (range) {
    case 'shared':
      return row.namedBy >= 2;
    case 'all':
      return row.namedBy >= 1;
    case 'one':
      return row.namedBy === 1;
    case 'here':
      return row.namedBy === 1 && row.cells.some((cell) => columnOf(cell) === base && isNamed(cell));
  }
}

/**
 * Groups of rows to be read from the top: fields in the order of `fields` (others follow, by id), inside a group the most widely
 * shared first, then by id of the concept. As chosen, rows keep the order they come in. Every row stands once.
 */
export function arrangeRows(
  rows: readonly ComparisonRow[],
  { order, fields }: { readonly order: RowOrder; readonly fields: readonly ConceptId[] },
): readonly RowGroup[] {
  const sorted = order === 'chosen' ? rows : rows.toSorted(byReach);
  if (order !== 'field') return sorted.length === 0 ? [] : [{ field: null, rows: sorted }];
  const present = [...new Set(sorted.map(({ field }) => field))].sort();
  const ordered = [
    ...fields.filter((field) => present.includes(field)),
    ...present.filter((field) => !fields.includes(field)),
  ];
  return ordered.map((field) => ({ field, rows: sorted.filter((row) => row.field === field) }));
}

function byReach(a: ComparisonRow, b: ComparisonRow): number {
  if (a.namedBy !== b.namedBy) return b.namedBy - a.namedBy;
  if (a.concept === b.concept) return 0;
  return a.concept < b.concept ? -1 : 1;
}
