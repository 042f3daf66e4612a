import type { GraphNode } from '../model/graph-node.ts';
import type { DocumentId } from '../model/ids.ts';
import type { PlanDocument } from '../model/plan-document.ts';
import { PROMISING_KINDS, type UnitKind } from '../model/unit.ts';
import type { JudgeableUnit } from '../search/evaluation/resolve-judgements.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { recordOf } from './get-record.ts';
import { listAllNodes } from './list-all-nodes.ts';
import { unitOfNode } from './unit-of-node.ts';

/** Kinds of unit that queries can be judged against. */
const JUDGED_KINDS = [...PROMISING_KINDS, 'passage'] as const satisfies readonly UnitKind[];

/**
 * The units that queries are judged against, in document order: all measures, projects and focus points; the themes of documents that
 * hold no list of measures, where a theme stands in for them; the passages of documents of which that leaves nothing (questions and answers, say).
 */
export async function listJudgeableUnits(store: GraphStore): Promise<readonly JudgeableUnit[]> {
  const documents = new Map<DocumentId, PlanDocument>();
  for (const { record } of await listAllNodes(store, { kinds: ['document'] })) {
    if (record.kind === 'document') documents.set(record.value.id, record.value);
  }
  const nodes = await listAllNodes(store, { kinds: JUDGED_KINDS });
  const all = nodes.flatMap((node) => toJudgeableUnit(node, documents));
  const promising = new Set(all.flatMap(({ kind, source }) => (kind === 'passage' ? [] : [source])));
  return all.filter(({ kind, source }) => kind !== 'passage' || !promising.has(source));
}

/** The kinds of some units, each once. */
export function kindsOf(units: readonly Pick<JudgeableUnit, 'kind'>[]): readonly UnitKind[] {
  return [...new Set(units.map(({ kind }) => kind))];
}

function toJudgeableUnit(node: GraphNode, documents: ReadonlyMap<DocumentId, PlanDocument>): readonly JudgeableUnit[] {
  const unit = unitOfNode(node);
  const document = unit === null ? undefined : documents.get(unit.document);
  if (unit === null || document === undefined || (unit.kind === 'theme' && document.listsMeasures)) return [];
  const { id, kind, lines, number, title } = unit;
  return [{ id, kind, source: document.source, lines, number, codes: codesOf(node), title }];
}

function codesOf({ record }: GraphNode): readonly string[] {
  const measure = recordOf(record, 'measure') ?? recordOf(record, 'project') ?? recordOf(record, 'focus');
  return measure?.crossReferences.map(({ code }) => code) ?? [];
}
