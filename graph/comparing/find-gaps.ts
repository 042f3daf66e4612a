import { type ColumnId, columnOf, type ComparisonCell, type ComparisonRow, isNamed } from './comparison.ts';

/** A concept on which a column differs from those it is compared with. */
export interface Gap {
  readonly row: ComparisonRow;
  /** The cell of the column that is looked from. */
  readonly base: ComparisonCell;
  /** Columns whose measures name it, in their order. */
  readonly holders: readonly ColumnId[];
}

/** What differs, seen from one column; both lists end their order by id of the concept. */
export interface Gaps {
  /** Measures of others name it; the base's documents list measures and none of these names it. Most holders first. */
  readonly missing: readonly Gap[];
  /** Measures of the base name it, and nothing that is counted of any other does. Most measures first. */
  readonly alone: readonly Gap[];
}

/**
 * Differences seen from one column. Where its documents list no measures, or it is not compared at all, nothing can be said
 * to be missing: `null`. Columns without a list never count as covering a concept, but what their themes or texts name is not
 * called particular to the base.
 */
export function findGaps(rows: readonly ComparisonRow[], base: ColumnId): Gaps | null {
  const gaps = rows.flatMap((row) => {
    const own = row.cells.find((cell) => columnOf(cell) === base);
    const holders = row.cells.filter(({ state }) => state === 'has').map(columnOf);
    return own === undefined ? [] : [{ row, base: own, holders }];
  });
  if (gaps.length === 0 || gaps.some(({ base: own }) => own.state === 'no-list')) return null;
  return {
    missing: gaps
      .filter(({ base: own, holders }) => own.state === 'not-found' && holders.length > 0)
      .sort((a, b) => b.holders.length - a.holders.length || byConcept(a, b)),
    alone: gaps
      .filter(({ base: own, row }) => own.state === 'has' && others(row, base).every(isSilent))
      .sort((a, b) => b.base.measures - a.base.measures || byConcept(a, b)),
  };
}

function others({ cells }: ComparisonRow, base: ColumnId): readonly ComparisonCell[] {
  return cells.filter((cell) => columnOf(cell) !== base);
}

function isSilent(cell: ComparisonCell): boolean {
  return !isNamed(cell);
}

function byConcept(a: Gap, b: Gap): number {
  return a.row.concept < b.row.concept ? -1 : 1;
}
