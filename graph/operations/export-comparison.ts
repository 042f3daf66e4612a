import type { ComparisonCell } from '../comparing/comparison.ts';
import {
  type ComparisonEntry,
  type ComparisonSource,
  type ExportedComparison,
  comparisonSheet,
  toComparisonCsv,
  toComparisonJson,
} from '../exporting/comparison-file.ts';
import { WORKBOOK_TYPE, writeWorkbook } from '../exporting/write-workbook.server.ts';
import { linesAddress } from '../model/lines-address.ts';
import { compareMunicipalities } from './compare-municipalities.ts';
import type { ComparedConcept, ComparedMunicipality, ComparisonRequest } from './comparison-view.ts';
import type { GraphContext } from './graph-context.ts';
import { recallGraph } from './graph-memory.ts';
import { readCellQuotes } from './read-cell-quotes.ts';
import type { MentioningUnit } from './views.ts';
import type { WrittenFile } from './written-file.ts';

/** Forms a comparison can be taken away in. */
export const COMPARISON_FORMS = ['xlsx', 'csv', 'json'] as const;

/** One of {@link COMPARISON_FORMS}: the ending of the file. */
export type ComparisonForm = (typeof COMPARISON_FORMS)[number];

/** What is taken away, and what the file says of its making. */
export interface ComparisonExport {
  readonly form: ComparisonForm;
  readonly request: ComparisonRequest;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Address of the site, without a slash at the end. */
  readonly site: string;
  /** Address of the page that shows the comparison. */
  readonly address: string;
}

/** Sources listed of one cell: no plan has so many measures on one concept. */
const LISTED = 500;

const WRITERS: Readonly<
  Record<ComparisonForm, (comparison: ExportedComparison) => WrittenFile | Promise<WrittenFile>>
> = {
  xlsx: async (comparison) => ({ type: WORKBOOK_TYPE, body: await writeWorkbook([comparisonSheet(comparison)]) }),
  csv: (comparison) => ({ type: 'text/csv; charset=utf-8', body: toComparisonCsv(comparison) }),
  json: (comparison) => ({ type: 'application/json; charset=utf-8', body: toComparisonJson(comparison) }),
};

/**
 * The rows a comparison shows as a file with its media type, with every unit behind every cell and where it stands. Throws as
 * `compareMunicipalities` does.
 */
export async function exportComparison(
  context: GraphContext,
  { form, request, date, site, address }: ComparisonExport,
): Promise<WrittenFile> {
  const view = await compareMunicipalities(context, { ...request, opened: [] });
  const { fields, concepts } = await recallGraph(context.store);
  const fieldOf = ({ concept }: ComparedConcept) =>
    (request.field === null ? fields.get(concept.id)?.[0] : request.field) ?? concept.id;
  const rows = view.groups.flatMap((group) => group.rows);
  const entries = await Promise.all(
    rows.flatMap((row) =>
      row.cells.map(async (cell) => {
        const { units } = await readCellQuotes(context.store, { counted: row.counted, cell, limit: LISTED });
        const field = concepts.get(fieldOf(row))?.prefLabel ?? '';
        const sources = units.map((unit) => toSource(unit, site));
        return { field, ...toEntry(row, cell, view.municipalities), sources };
      }),
    ),
  );
  const comparison: ExportedComparison = {
    date,
    address,
    documents: view.municipalities.flatMap(documentsOf),
    entries,
  };
  return WRITERS[form](comparison);
}

function toEntry(
  { concept }: ComparedConcept,
  { municipality, document, ...counts }: ComparisonCell,
  municipalities: readonly ComparedMunicipality[],
): Omit<ComparisonEntry, 'field' | 'sources'> {
  const column = municipalities.find((one) => one.column === (document ?? municipality));
  return {
    conceptId: concept.id,
    concept: concept.label,
    municipalityCode: municipality,
    municipality: column?.name ?? '',
    document: document === null ? null : (column?.documents[0]?.title ?? null),
    ...counts,
  };
}

function toSource({ unit, document, sectionPath, evidence }: MentioningUnit, site: string): ComparisonSource {
  return {
    kind: unit.kind,
    title: unit.title,
    words: [...new Set(evidence.map(({ text }) => text))],
    document: document.title,
    status: document.status,
    sections: sectionPath,
    lines: unit.lines,
    address: linesAddress(site, document.id, unit.lines),
  };
}

function documentsOf(municipality: ComparedMunicipality): ExportedComparison['documents'] {
  const { code, name, documents, listsMeasures } = municipality;
  return documents.map(({ title, status, period }) => ({
    municipalityCode: code,
    municipality: name,
    title,
    status,
    period: period?.label ?? null,
    listsMeasures,
  }));
}
