import type { PlanDocument } from '../model/plan-document.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import type { GraphContext } from './graph-context.ts';
import { groupBy } from './group-by.ts';
import { listDocumentRecords } from './list-municipalities.ts';
import { rememberByStamp } from './remember-by-stamp.ts';
import type { DocumentSummary } from './views.ts';

/** Kinds that are counted beside the units. */
const OTHERS = ['section', 'predecessor'] as const;

/**
 * All documents in the store's order, with the number of units of each kind, and of units alone: the store is asked once for all of
 * them, and only once for each of its states. Sections and predecessors are counted by {@link summariseDocument}.
 */
export function listDocuments({ store }: GraphContext): Promise<readonly DocumentSummary[]> {
  return recallDocuments(store);
}

const recallDocuments = rememberByStamp(async (store: GraphStore): Promise<readonly DocumentSummary[]> => {
  const [documents, units] = await Promise.all([listDocumentRecords(store), store.countUnits()]);
  const unitsOf = groupBy(units, ({ document }) => document);
  return documents.map((document) => ({ document, counts: countsByKind(unitsOf.get(document.id) ?? []) }));
});

/** One document with the number of its units, sections and predecessors; kinds it has none of are left out. */
export async function summariseDocument(store: GraphStore, document: PlanDocument): Promise<DocumentSummary> {
  const [units, ...others] = await Promise.all([
    store.countUnits({ documents: [document.id] }),
    ...OTHERS.map(async (kind) => ({ kind, units: await store.countNodes({ document: document.id, kinds: [kind] }) })),
  ]);
  return { document, counts: countsByKind([...units, ...others]) };
}

function countsByKind(
  counts: readonly { readonly kind: keyof DocumentSummary['counts']; readonly units: number }[],
): DocumentSummary['counts'] {
  return Object.fromEntries(counts.filter(({ units }) => units > 0).map(({ kind, units }) => [kind, units]));
}
