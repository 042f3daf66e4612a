import type { MunicipalityCode } from '../model/ids.ts';
import { type ComparisonCell, type ComparisonRow, isNamed } from './comparison.ts';

/** A concept on which a municipality differs from those it is compared with. */
export interface Gap {
  readonly row: ComparisonRow;
  /** The cell of the municipality that is looked from. */
  readonly base: ComparisonCell;
  /** Municipalities whose measures name it, in the order of the columns. */
  readonly holders: readonly MunicipalityCode[];
}

/** What differs, seen from one municipality; both lists end their order by id of the concept. */
export interface Gaps {
  /** Measures of others name it; the base's documents list measures and none of these names it. Most holders first. */
  readonly missing: readonly Gap[];
  /** Measures of the base name it, and nothing that is counted of any other does. Most measures first. */
  readonly alone: readonly Gap[];
}

/**
 * Differences seen from one municipality. Where its documents list no measures, or it is not compared at all, nothing can be said
 * to be missing: `null`. Municipalities without a list never count as covering a concept, but what their themes or texts name is not
 * called particular to the base.
 */
export function findGaps(rows: readonly ComparisonRow[], base: MunicipalityCode): Gaps | null {
  const gaps = rows.flatMap((row) => {
    const own = row.cells.find(({ municipality }) => municipality === base);
    const holders = row.cells.filter(({ state }) => state === 'has').map(({ municipality }) => municipality);
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

function others({ cells }: ComparisonRow, base: MunicipalityCode): readonly ComparisonCell[] {
  return cells.filter(({ municipality }) => municipality !== base);
}

function isSilent(cell: ComparisonCell): boolean {
  return !isNamed(cell);
}

function byConcept(a: Gap, b: Gap): number {
  return a.row.concept < b.row.concept ? -1 : 1;
}
