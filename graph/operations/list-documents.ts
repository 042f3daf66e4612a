import type { PlanDocument } from '../model/plan-document.ts';
import { UNIT_KINDS } from '../model/unit.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import type { GraphContext } from './graph-context.ts';
import { listDocumentRecords } from './list-municipalities.ts';
import type { DocumentSummary } from './views.ts';

const COUNTED = [...UNIT_KINDS, 'section', 'predecessor'] as const;

/** All documents in the store's order, with the number of units of each kind. */
export async function listDocuments({ store }: GraphContext): Promise<readonly DocumentSummary[]> {
  const documents = await listDocumentRecords(store);
  return Promise.all(documents.map((document) => summariseDocument(store, document)));
}

/** One document with the number of its units, sections and predecessors; kinds it has none of are left out. */
export async function summariseDocument(store: GraphStore, document: PlanDocument): Promise<DocumentSummary> {
  const counts = await Promise.all(
    COUNTED.map(async (kind) => [kind, await store.countNodes({ document: document.id, kinds: [kind] })] as const),
  );
  return { document, counts: Object.fromEntries(counts.filter(([, count]) => count > 0)) };
}
