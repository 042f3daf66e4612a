import { arrangeRows, isInRange, ROW_RANGES, type RowRange } from '../comparing/arrange-rows.ts';
import type { ComparisonRow } from '../comparing/comparison.ts';
import { NotFoundError } from '../errors.ts';
import type { ConceptId, MunicipalityCode } from '../model/ids.ts';
import { isFacet } from '../vocabulary/concept-scheme.ts';
import { chooseColumns } from './choose-columns.ts';
import type { ComparedConcept, ComparedMunicipality, ComparisonRequest, ComparisonView } from './comparison-view.ts';
import { conceptChip } from './concept-chip.ts';
import { countComparison } from './count-comparison.ts';
import type { GraphContext } from './graph-context.ts';
import { type GraphMemory, recallGraph } from './graph-memory.ts';
import { readCellQuotes } from './read-cell-quotes.ts';
import { readGaps } from './read-gaps.ts';
import type { ConceptChip } from './views.ts';

/** Quotes shown of one cell; the page of the concept has them all. */
const QUOTES = 10;

/**
 * Municipalities × concepts with what may honestly be said of each pair, the quotes of the opened rows, and the differences seen
 * from one municipality (a base that is not compared gives way to the usual one). Throws as `chooseColumns` does.
 */
export async function compareMunicipalities(
  context: GraphContext,
  request: ComparisonRequest,
): Promise<ComparisonView> {
  const municipalities = await chooseColumns(context, request.municipalities);
  const memory = await recallGraph(context.store);
  const chipOf = chipFinder(memory);
  const rows = await countComparison(context, municipalities, request);
  const base = chooseBase(municipalities, request.base);
  const groups = arrangeRows(
    rows.filter((row) => isInRange(row, request.range, base) || request.opened.includes(row.concept)),
    { order: request.order, fields: [...memory.concepts.values()].filter(isFacet).map(({ id }) => id) },
  );
  const show = (row: ComparisonRow) => showRow(context, row, { request, chipOf });
  return {
    municipalities,
    groups: await Promise.all(
      groups.map(async ({ field, rows: own }) => ({
        field: field === null ? null : chipOf(field),
        rows: await Promise.all(own.map(show)),
      })),
    ),
    fields: [...memory.concepts.values()].filter(isFacet).map(conceptChip),
    counts: countRanges(rows, base),
    base,
    gaps: base === null ? null : await readGaps(context.store, { rows, base, chipOf }),
  };
}

function chooseBase(
  municipalities: readonly ComparedMunicipality[],
  wanted: MunicipalityCode | null,
): MunicipalityCode | null {
  const usual = municipalities.find(({ listsMeasures }) => listsMeasures) ?? municipalities[0];
  const chosen = municipalities.find(({ code }) => code === wanted);
  return (chosen ?? usual)?.code ?? null;
}

function countRanges(
  rows: readonly ComparisonRow[],
  base: MunicipalityCode | null,
): Readonly<Record<RowRange, number>> {
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
  { concept, cells, namedBy }: ComparisonRow,
  { request, chipOf }: { readonly request: ComparisonRequest; readonly chipOf: (id: ConceptId) => ConceptChip },
): Promise<ComparedConcept> {
  const quotes = request.opened.includes(concept)
    ? await Promise.all(cells.map((cell) => readCellQuotes(store, { concept, cell, limit: QUOTES })))
    : null;
  return { concept: chipOf(concept), cells, namedBy, quotes };
}
