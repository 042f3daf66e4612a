import type { GraphNode } from '../model/graph-node.ts';
import type { DocumentId } from '../model/ids.ts';
import type { PlanDocument } from '../model/plan-document.ts';
import type { UnitKind } from '../model/unit.ts';
import type { JudgeableUnit } from '../search/evaluation/resolve-judgements.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { recordOf } from './get-record.ts';
import { listAllNodes } from './list-all-nodes.ts';
import { unitOfNode } from './unit-of-node.ts';

/** Kinds of unit the queries are judged against. */
export const JUDGED_KINDS = ['measure', 'project', 'focus', 'theme'] as const satisfies readonly UnitKind[];

/**
 * The units that queries are judged against, in document order: all measures, projects and focus points, and the themes
 * of documents that hold no list of measures, where a theme stands in for them.
 */
export async function listJudgeableUnits(store: GraphStore): Promise<readonly JudgeableUnit[]> {
  const documents = new Map<DocumentId, PlanDocument>();
  for (const { record } of await listAllNodes(store, { kinds: ['document'] })) {
    if (record.kind === 'document') documents.set(record.value.id, record.value);
  }
  const nodes = await listAllNodes(store, { kinds: JUDGED_KINDS });
  return nodes.flatMap((node) => toJudgeableUnit(node, documents));
}

function toJudgeableUnit(node: GraphNode, documents: ReadonlyMap<DocumentId, PlanDocument>): readonly JudgeableUnit[] {
  const unit = unitOfNode(node);
  const document = unit === null ? undefined : documents.get(unit.document);
  if (unit === null || document === undefined || (unit.kind === 'theme' && document.listsMeasures)) return [];
  const { id, lines, number, title } = unit;
  return [{ id, source: document.source, lines, number, codes: codesOf(node), title }];
}

function codesOf({ record }: GraphNode): readonly string[] {
  const measure = recordOf(record, 'measure') ?? recordOf(record, 'project') ?? recordOf(record, 'focus');
  return measure?.crossReferences.map(({ code }) => code) ?? [];
}
