import { arrangeRows, isInRange, ROW_RANGES, type RowOrder, type RowRange } from '../comparing/arrange-rows.ts';
import type { ColumnId, ComparisonRow } from '../comparing/comparison.ts';
import { NotFoundError } from '../errors.ts';
import type { ConceptId } from '../model/ids.ts';
import { isFacet } from '../vocabulary/concept-scheme.ts';
import { chooseColumns } from './choose-columns.ts';
import type { ComparedConcept, ComparedMunicipality, ComparisonRequest, ComparisonView } from './comparison-view.ts';
import { conceptChip } from './concept-chip.ts';
import { countComparison } from './count-comparison.ts';
import { findRows } from './find-rows.ts';
import type { GraphContext } from './graph-context.ts';
import { type GraphMemory, recallGraph } from './graph-memory.ts';
import { readCellQuotes } from './read-cell-quotes.ts';
import { type GapRequest, readGaps } from './read-gaps.ts';
import { readNamed } from './read-named.ts';
import type { ConceptChip } from './views.ts';

/** Quotes shown of one cell; the page of the concept has them all. */
const QUOTES = 10;

/**
 * Municipalities or documents × concepts with what may honestly be said of each pair, the quotes of the opened rows, and the
 * differences seen from one column (a base that is not compared gives way to the usual one). Throws as `chooseColumns` and
 * `countComparison` do.
 */
export async function compareMunicipalities(
  context: GraphContext,
  request: ComparisonRequest,
): Promise<ComparisonView> {
  const municipalities = await chooseColumns(context, request);
  const memory = await recallGraph(context.store);
  const chipOf = chipFinder(memory);
  const fields = [...memory.concepts.values()].filter(isFacet);
  const rows = await countComparison(context, municipalities, request);
  const base = chooseBase(municipalities, request.base);
  const groups = arrangeRows(
    rows.filter((row) => isChosen(request, row) || isInRange(row, request.range, base)),
    { order: orderOf(request), fields: fields.map(({ id }) => id) },
  );
  const show = async (row: ComparisonRow) => ({
    ...(await showRow(context, row, { request, chipOf })),
    narrower: memory.narrower.get(row.concept)?.length ?? 0,
  });
  return {
    municipalities,
    groups: await Promise.all(
      groups.map(async ({ field, rows: own }) => ({
        field: field === null ? null : chipOf(field),
        rows: await Promise.all(own.map(show)),
      })),
    ),
    fields: fields.map(conceptChip),
    within: pathTo(memory, request.field).map(chipOf),
    chosen: (request.rows ?? []).map(chipOf),
    found: (await findRows(context.store, request)).map(chipOf),
    counts: countRanges(rows, base),
    base,
    ...(base === null ? { gaps: null, named: null } : await readDifferences(context, { rows, base, chipOf })),
  };
}

/** Fields as rows need no headings of their fields. */
function orderOf({ order, level }: ComparisonRequest): RowOrder {
  return level === 'field' && order === 'field' ? 'chosen' : order;
}

async function readDifferences({ store }: GraphContext, request: GapRequest) {
  const gaps = await readGaps(store, request);
  return { gaps, named: gaps === null ? await readNamed(store, request) : null };
}

/** Rows chosen one by one and rows that stand open are shown whoever names them. */
function isChosen({ rows = [], opened }: ComparisonRequest, { concept }: ComparisonRow): boolean {
  return rows.length > 0 || opened.includes(concept);
}

function chooseBase(municipalities: readonly ComparedMunicipality[], wanted: ColumnId | null): ColumnId | null {
  const usual = municipalities.find(({ listsMeasures }) => listsMeasures) ?? municipalities[0];
  const chosen = municipalities.find(({ column }) => column === wanted);
  return (chosen ?? usual)?.column ?? null;
}

/** From the field down to the concept, by the first broader concept of each. */
function pathTo({ concepts }: GraphMemory, id: ConceptId | null): readonly ConceptId[] {
  const path: ConceptId[] = [];
  for (let next = id; next !== null && !path.includes(next); next = concepts.get(next)?.broader[0] ?? null) {
    path.unshift(next);
  }
  return path;
}

function countRanges(rows: readonly ComparisonRow[], base: ColumnId | null): Readonly<Record<RowRange, number>> {
  const count = (range: RowRange) => rows.filter((row) => isInRange(row, range, base)).length;
  const [shared = 0, all = 0, one = 0, here = 0] = ROW_RANGES.map(count);
  return { shared, all, one, here };
}

function chipFinder({ concepts }: GraphMemory): (id: ConceptId) => ConceptChip {
  return (id) => {
    const concept = concepts.get(id);
    if (concept === undefined) {
      throw new NotFoundError(`compareMunicipalities: no concept has the id ${id}`, { details: { id } });
    }
    return conceptChip(concept);
  };
}

async function showRow(
  { store }: GraphContext,
  { concept, counted, cells, namedBy }: ComparisonRow,
  { request, chipOf }: { readonly request: ComparisonRequest; readonly chipOf: (id: ConceptId) => ConceptChip },
): Promise<Omit<ComparedConcept, 'narrower'>> {
  const quotes = request.opened.includes(concept)
    ? await Promise.all(cells.map((cell) => readCellQuotes(store, { counted, cell, limit: QUOTES })))
    : null;
  return { concept: chipOf(concept), counted, cells, namedBy, quotes };
}
