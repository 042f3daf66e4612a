import { InvalidInputError } from '../errors.ts';
import type { DocumentId, MunicipalityCode } from '../model/ids.ts';
import type { PlanDocument } from '../model/plan-document.ts';
import type { MunicipalitySummary } from '../model/subgraph.ts';
import type { ComparedMunicipality, ComparisonRequest } from './comparison-view.ts';
import { MEASURE_KINDS, sumOf } from './counted-kinds.ts';
import type { GraphContext } from './graph-context.ts';
import { recallGraph } from './graph-memory.ts';
import { listDocuments } from './list-documents.ts';
import { listMunicipalities } from './list-municipalities.ts';
import type { DocumentSummary } from './views.ts';

/** Columns a page can hold. */
export const MOST_COLUMNS = 12;
/** Columns where nobody chose. */
export const USUAL_COLUMNS = 6;

/**
 * The municipalities or documents to compare, in the order asked for; without a wish the first municipalities by code. Chosen
 * municipalities narrow chosen documents, and one without a chosen document stands with all of its documents. Throws `InvalidInputError` for what is not loaded and for more than {@link MOST_COLUMNS}.
 */
export async function chooseColumns(
  context: GraphContext,
  { municipalities, columns = 'municipality', documents: wanted = [] }: ColumnChoice,
): Promise<readonly ComparedMunicipality[]> {
  const all = await listMunicipalities(context);
  const documents = [...(await recallGraph(context.store)).documents.values()];
  if (columns === 'municipality') return chooseMunicipalities(all, documents, municipalities);
  const listed = chooseDocuments(documents, wanted);
  const cities =
    listed.length > 0 && municipalities.length === 0 ? [] : chooseMunicipalities(all, documents, municipalities);
  const chosen = cities.length === 0 ? listed : [...keepOf(listed, cities), ...restOf(documents, listed, cities)];
  refuseTooMany(chosen.length);
  const counted = new Map((await listDocuments(context)).map(({ document, counts }) => [document.id, counts]));
  return chosen.map((document) => toDocumentColumn(all, document, counted.get(document.id) ?? {}));
}

type ColumnChoice = Pick<ComparisonRequest, 'municipalities' | 'columns' | 'documents'>;

function chooseMunicipalities(
  all: readonly MunicipalitySummary[],
  documents: readonly PlanDocument[],
  codes: readonly MunicipalityCode[],
): readonly ComparedMunicipality[] {
  const wanted = codes.length === 0 ? all.slice(0, USUAL_COLUMNS).map(({ code }) => code) : [...new Set(codes)];
  refuseTooMany(wanted.length);
  return wanted.map((code) => {
    const summary = all.find((one) => one.code === code);
    if (summary === undefined) throw notLoaded('municipality', code);
    return { ...summary, column: code, document: null, documents: documentsOf(documents, code).map(toLine) };
  });
}

function chooseDocuments(documents: readonly PlanDocument[], ids: readonly DocumentId[]): readonly PlanDocument[] {
  return [...new Set(ids)].map((id) => {
    const document = documents.find((one) => one.id === id);
    if (document === undefined) throw notLoaded('document', id);
    return document;
  });
}

function keepOf(listed: readonly PlanDocument[], cities: readonly ComparedMunicipality[]): readonly PlanDocument[] {
  return listed.filter(({ city }) => cities.some(({ code }) => code === city.code));
}

function restOf(
  documents: readonly PlanDocument[],
  listed: readonly PlanDocument[],
  cities: readonly ComparedMunicipality[],
): readonly PlanDocument[] {
  const unlisted = cities.filter(({ code }) => !listed.some(({ city }) => city.code === code));
  return unlisted.flatMap(({ code }) => documentsOf(documents, code));
}

function toDocumentColumn(
  all: readonly MunicipalitySummary[],
  document: PlanDocument,
  counts: DocumentSummary['counts'],
): ComparedMunicipality {
  const { id, city, listsMeasures } = document;
  const summary = all.find(({ code }) => code === city.code);
  if (summary === undefined) throw notLoaded('municipality', city.code);
  const byKind = Object.entries(counts);
  const own = { measures: sumOf(MEASURE_KINDS, byKind), themes: sumOf(['theme'], byKind), listsMeasures };
  return { ...summary, ...own, column: id, document: id, documents: [toLine(document)] };
}

function documentsOf(documents: readonly PlanDocument[], code: MunicipalityCode): readonly PlanDocument[] {
  return documents.filter(({ city }) => city.code === code);
}

function toLine({ id, title, status, period }: PlanDocument): ComparedMunicipality['documents'][number] {
  return { id, title, status, period };
}

function refuseTooMany(count: number): void {
  if (count <= MOST_COLUMNS) return;
  throw new InvalidInputError(
    `chooseColumns: at most ${MOST_COLUMNS} columns stand side by side, got ${count}; choose fewer`,
    { details: { columns: count } },
  );
}

function notLoaded(what: 'municipality' | 'document', id: string): InvalidInputError {
  return new InvalidInputError(`chooseColumns: no loaded ${what} is called ${id}; choose one of the list`, {
    details: { [what]: id },
  });
}
