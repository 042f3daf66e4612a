import type { PlanDocument } from '../model/plan-document.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import type { GraphContext } from './graph-context.ts';
import { listDocumentRecords } from './list-municipalities.ts';
import type { DocumentSummary } from './views.ts';

/** Kinds that are counted beside the units. */
const OTHERS = ['section', 'predecessor'] as const;

/** All documents in the store's order, with the number of units of each kind. */
export async function listDocuments({ store }: GraphContext): Promise<readonly DocumentSummary[]> {
  const documents = await listDocumentRecords(store);
  return Promise.all(documents.map((document) => summariseDocument(store, document)));
}

/** One document with the number of its units, sections and predecessors; kinds it has none of are left out. */
export async function summariseDocument(store: GraphStore, document: PlanDocument): Promise<DocumentSummary> {
  const [units, ...others] = await Promise.all([
    store.countUnits({ documents: [document.id] }),
    ...OTHERS.map(async (kind) => ({ kind, units: await store.countNodes({ document: document.id, kinds: [kind] }) })),
  ]);
  const counts = [...units, ...others].filter((count) => count.units > 0);
  return { document, counts: Object.fromEntries(counts.map((count) => [count.kind, count.units])) };
}
