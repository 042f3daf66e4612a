import { type ColumnId, columnOf, type ComparisonRow } from '../comparing/comparison.ts';
import { findGaps, type Gap } from '../comparing/find-gaps.ts';
import type { ConceptId } from '../model/ids.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import type { ComparisonGaps, ShownGap } from './comparison-view.ts';
import { readCellQuotes } from './read-cell-quotes.ts';
import type { ConceptChip } from './views.ts';

/** Gaps of each list that come with examples. */
export const EXEMPLIFIED = 8;
/** Holders of a gap that are quoted. */
const QUOTED = 2;

/** What the differences are looked for in, and how concepts are called. */
export interface GapRequest {
  readonly rows: readonly ComparisonRow[];
  readonly base: ColumnId;
  readonly chipOf: (concept: ConceptId) => ConceptChip;
}

/** Differences seen from one column, with words of the documents to read; `null` where nothing can be said to be missing. */
export async function readGaps(store: GraphStore, { rows, base, chipOf }: GapRequest): Promise<ComparisonGaps | null> {
  const gaps = findGaps(rows, base);
  if (gaps === null) return null;
  const show = (list: readonly Gap[]) =>
    Promise.all(list.slice(0, EXEMPLIFIED).map((gap) => exemplify(store, gap, chipOf)));
  const name = (list: readonly Gap[]) => list.slice(EXEMPLIFIED).map(({ row }) => chipOf(row.concept));
  const [missing, alone] = await Promise.all([show(gaps.missing), show(gaps.alone)]);
  return { missing, moreMissing: name(gaps.missing), alone, moreAlone: name(gaps.alone) };
}

/** A difference with one quote for each of its first holders. */
export async function exemplify(store: GraphStore, gap: Gap, chipOf: GapRequest['chipOf']): Promise<ShownGap> {
  const { row, base, holders } = gap;
  const quoted = row.cells.filter((cell) => holders.slice(0, QUOTED).includes(columnOf(cell)));
  const quotes = await Promise.all(
    quoted.map((cell) => readCellQuotes(store, { counted: row.counted, cell, limit: 1 })),
  );
  return { concept: chipOf(row.concept), base, holders, examples: quotes.flatMap(({ units }) => units) };
}
