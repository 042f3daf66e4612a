import type { MunicipalityCode } from '../model/ids.ts';
import type { PlanDocument } from '../model/plan-document.ts';
import type { MunicipalitySummary } from '../model/subgraph.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import type { GraphContext } from './graph-context.ts';
import { recordOf } from './get-record.ts';
import { listAllNodes } from './list-all-nodes.ts';
import { rememberByStamp } from './remember-by-stamp.ts';

/** All municipalities with a loaded document, by code, with what is loaded of them; counted once for each state of the store. */
export function listMunicipalities({ store }: GraphContext): Promise<readonly MunicipalitySummary[]> {
  return recallSummaries(store);
}

const recallSummaries = rememberByStamp(async (store: GraphStore): Promise<readonly MunicipalitySummary[]> => {
  const documents = await listDocumentRecords(store);
  const municipalities = await listAllNodes(store, { kinds: ['municipality'] });
  const summaries = await Promise.all(
    municipalities.flatMap((node) => {
      const municipality = recordOf(node.record, 'municipality');
      return municipality === undefined
        ? []
        : [
            summarise(
              store,
              municipality,
              documents.filter(({ city }) => city.code === municipality.code),
            ),
          ];
    }),
  );
  return summaries.sort((a, b) => (a.code < b.code ? -1 : 1));
});

/** All document records in the store's order. */
export async function listDocumentRecords(store: GraphStore): Promise<readonly PlanDocument[]> {
  const nodes = await listAllNodes(store, { kinds: ['document'] });
  return nodes.flatMap((node) => recordOf(node.record, 'document') ?? []);
}

async function summarise(
  store: GraphStore,
  { code, name, prefecture }: { code: MunicipalityCode; name: string; prefecture: string },
  documents: readonly PlanDocument[],
): Promise<MunicipalitySummary> {
  const [measures, themes] = await Promise.all([
    store.countNodes({ municipality: code, kinds: ['measure', 'project', 'focus'] }),
    store.countNodes({ municipality: code, kinds: ['theme'] }),
  ]);
  const listsMeasures = documents.some((document) => document.listsMeasures);
  return { code, name, prefecture, documents: documents.length, measures, themes, listsMeasures };
}
