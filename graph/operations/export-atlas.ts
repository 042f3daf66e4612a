import { toAtlasJson, type AtlasJson } from '../exporting/atlas-json.ts';
import { recordOf } from './get-record.ts';
import type { GraphContext } from './graph-context.ts';
import { listAllNodes } from './list-all-nodes.ts';
import { listDocumentRecords } from './list-municipalities.ts';
import { readPlan } from './read-plan.ts';

/** The whole atlas in the exchange format; the same graph gives the same bytes. */
export async function exportAtlas({ store }: GraphContext): Promise<AtlasJson> {
  const documents = await listDocumentRecords(store);
  const ordered = [...documents].sort((a, b) => compare(a.city.code, b.city.code) || compare(a.id, b.id));
  const plans = await Promise.all(ordered.map(({ id }) => readPlan(store, id)));
  const concepts = (await listAllNodes(store, { kinds: ['concept'] })).flatMap(
    ({ record }) => recordOf(record, 'concept') ?? [],
  );
  return toAtlasJson({ concepts, plans });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
