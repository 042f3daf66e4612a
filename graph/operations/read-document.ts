import type { GraphNode } from '../model/graph-node.ts';
import type { DocumentId } from '../model/ids.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { conceptChips } from './concept-chip.ts';
import { getRecord, recordOf } from './get-record.ts';
import type { GraphContext } from './graph-context.ts';
import { groupBy } from './group-by.ts';
import { listAllNodes } from './list-all-nodes.ts';
import { unitOfNode } from './unit-of-node.ts';
import type { DocumentView, MarginUnit } from './views.ts';

/** A document's source text with all that was read from it, in the order of lines; throws `NotFoundError`. */
export async function readDocument({ store }: GraphContext, id: DocumentId): Promise<DocumentView> {
  const document = await getRecord(store, 'document', id);
  const nodes = await listAllNodes(store, { document: id });
  const { sourceLines, lineage, relatedPlans, corrections, unplaced } = await store.getAppendix(id);
  return {
    document,
    sourceLines,
    sections: nodes.flatMap((node) => recordOf(node.record, 'section') ?? []),
    units: await marginUnits(store, nodes),
    predecessors: nodes.flatMap((node) => recordOf(node.record, 'predecessor') ?? []),
    lineage,
    relatedPlans,
    corrections,
    unplaced,
  };
}

async function marginUnits(store: GraphStore, nodes: readonly GraphNode[]): Promise<readonly MarginUnit[]> {
  const units = nodes.flatMap((node) => unitOfNode(node) ?? []);
  const edges = await store.listEdges(
    units.map(({ id }) => id),
    ['MENTIONS'],
  );
  const chips = conceptChips(await store.getNodes([...new Set(edges.map(({ to }) => to))]));
  const conceptsOf = groupBy(edges, ({ from }) => from);
  return units
    .map((unit) => ({
      unit,
      concepts: (conceptsOf.get(unit.id) ?? []).flatMap(({ to }) => chips.get(to) ?? []),
    }))
    .sort((a, b) => a.unit.lines[0] - b.unit.lines[0]);
}
