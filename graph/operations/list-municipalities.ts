import type { PlanDocument } from '../model/plan-document.ts';
import type { MunicipalitySummary } from '../model/subgraph.ts';
import type { GraphStore, UnitCount } from '../storage/graph-store.ts';
import { MEASURE_KINDS, sumOf } from './counted-kinds.ts';
import type { GraphContext } from './graph-context.ts';
import { recordOf } from './get-record.ts';
import { groupBy } from './group-by.ts';
import { listAllNodes } from './list-all-nodes.ts';
import { rememberByStamp } from './remember-by-stamp.ts';

/** All municipalities with a loaded document, by code, with what is loaded of them; counted once for each state of the store. */
export function listMunicipalities({ store }: GraphContext): Promise<readonly MunicipalitySummary[]> {
  return recallSummaries(store);
}

const recallSummaries = rememberByStamp(async (store: GraphStore): Promise<readonly MunicipalitySummary[]> => {
  const [documents, municipalities, counts] = await Promise.all([
    listDocumentRecords(store),
    listAllNodes(store, { kinds: ['municipality'] }),
    store.countUnits({ kinds: [...MEASURE_KINDS, 'theme'] }),
  ]);
  const documentsOf = groupBy(documents, ({ city }) => city.code);
  const countsOf = groupBy(counts, ({ municipality }) => municipality);
  return municipalities
    .flatMap(({ record }) => recordOf(record, 'municipality') ?? [])
    .map(({ code, name, prefecture }) => ({
      ...{ code, name, prefecture },
      ...summariseDocuments(documentsOf.get(code) ?? []),
      ...summariseCounts(countsOf.get(code) ?? []),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
});

/** All document records in the store's order. */
export async function listDocumentRecords(store: GraphStore): Promise<readonly PlanDocument[]> {
  const nodes = await listAllNodes(store, { kinds: ['document'] });
  return nodes.flatMap((node) => recordOf(node.record, 'document') ?? []);
}

function summariseDocuments(documents: readonly PlanDocument[]) {
  return { documents: documents.length, listsMeasures: documents.some((document) => document.listsMeasures) };
}

function summariseCounts(counts: readonly UnitCount[]) {
  const byKind = counts.map(({ kind, units }) => [kind, units] as const);
  return { measures: sumOf(MEASURE_KINDS, byKind), themes: sumOf(['theme'], byKind) };
}
