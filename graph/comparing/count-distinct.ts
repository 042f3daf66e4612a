import type { ConceptId, UnitId } from '../model/ids.ts';
import type { ColumnId } from './comparison.ts';
import type { CountedUnits } from './build-rows.ts';

/** A unit of a column with the concepts it mentions. */
export interface NamingUnit {
  readonly column: ColumnId;
  readonly unit: UnitId;
  readonly concepts: readonly ConceptId[];
}

/**
 * Counts for each column and row the units that mention at least one of the concepts the row counts, each unit once however many of
 * them it mentions. Zeros are left out; the order is that of the units, which makes no difference to what is built of it.
 */
export function countDistinct(
  units: readonly NamingUnit[],
  rows: readonly { readonly id: ConceptId; readonly counted: readonly ConceptId[] }[],
): readonly CountedUnits[] {
  const rowsOf = new Map<ConceptId, ConceptId[]>();
  for (const { id, counted } of rows) {
    for (const concept of counted) rowsOf.set(concept, [...(rowsOf.get(concept) ?? []), id]);
  }
  const counts = new Map<ColumnId, Map<ConceptId, number>>();
  for (const { column, concepts } of units) {
    const own = counts.get(column) ?? new Map<ConceptId, number>();
    for (const id of new Set(concepts.flatMap((concept) => rowsOf.get(concept) ?? []))) {
      own.set(id, (own.get(id) ?? 0) + 1);
    }
    counts.set(column, own);
  }
  return [...counts].flatMap(([row, own]) => [...own].map(([concept, count]) => ({ row, concept, units: count })));
}
