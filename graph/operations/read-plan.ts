import type { LinkedPlan } from '../model/atlas.ts';
import type { GraphNode, NodeKind, RecordByKind } from '../model/graph-node.ts';
import type { ConceptId, DocumentId, UnitId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { getRecord, recordOf } from './get-record.ts';
import { listAllNodes } from './list-all-nodes.ts';
import { isUnitKind } from '../model/unit-of-record.ts';

/** One document as it was read and linked, put together again from the store; throws `NotFoundError`. */
export async function readPlan(store: GraphStore, id: DocumentId): Promise<LinkedPlan> {
  const document = await getRecord(store, 'document', id);
  const nodes = await listAllNodes(store, { document: id });
  const appendix = await store.getAppendix(id);
  const all = <Kind extends NodeKind>(kind: Kind) => recordsOf(nodes, kind);
  return {
    plan: {
      document,
      ...appendix,
      sections: all('section'),
      measures: nodes.flatMap(
        ({ record }) => recordOf(record, 'measure') ?? recordOf(record, 'project') ?? recordOf(record, 'focus') ?? [],
      ),
      themes: all('theme'),
      indicators: all('indicator'),
      terms: all('term'),
      policyItems: all('policy-item'),
      predecessors: all('predecessor'),
      passages: all('passage'),
    },
    mentions: await mentionsOf(store, nodes),
  };
}

function recordsOf<Kind extends NodeKind>(nodes: readonly GraphNode[], kind: Kind): readonly RecordByKind[Kind][] {
  return nodes.flatMap(({ record }) => {
    const value = recordOf(record, kind);
    return value === undefined ? [] : [value];
  });
}

async function mentionsOf(store: GraphStore, nodes: readonly GraphNode[]): Promise<readonly Mention[]> {
  const units = nodes.filter(({ record }) => isUnitKind(record.kind)).map(({ id }) => id);
  const edges = await store.listEdges(units, ['MENTIONS']);
  const order = new Map(units.map((id, index) => [id, index]));
  return edges
    .map(({ from, to, evidence, by }) => ({
      // A MENTIONS edge runs from a unit to a concept, see `RELATION_TYPES`.
      unit: from as UnitId,
      concept: to as ConceptId,
      evidence,
      by: by ?? '',
    }))
    .sort((a, b) => (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0) || (a.concept < b.concept ? -1 : 1));
}
