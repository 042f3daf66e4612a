import type { GraphNode, NodeRecord } from '../model/graph-node.ts';
import type { DepartmentId, MunicipalityCode, NodeId } from '../model/ids.ts';
import type { ParsedPlan } from '../model/parsed-plan.ts';
import { unitRecordsOfPlan } from '../model/records-of-plan.ts';

/** Makes the id of a department; handed in because hashing needs Node. */
export type DepartmentIdMaker = (code: MunicipalityCode, name: string) => DepartmentId;

/**
 * Nodes of one document: its municipality, the document, its sections and units, and each department its measures name.
 * In no particular order.
 */
export function planNodes(plan: ParsedPlan, departmentId: DepartmentIdMaker): readonly GraphNode[] {
  const { document } = plan;
  const own = (id: NodeId, label: string, record: NodeRecord): GraphNode => {
    return { id, label, municipality: document.city.code, document: document.id, record };
  };
  return [
    municipalityNode(plan),
    ...departmentNodes(plan, departmentId),
    own(document.id, document.title, { kind: 'document', value: document }),
    ...plan.sections.map((value) => own(value.id, value.title, { kind: 'section', value })),
    ...unitRecordsOfPlan(plan).map(({ label, record }) => own(record.value.id, label, record)),
    ...plan.predecessors.map((value) => own(value.id, value.title, { kind: 'predecessor', value })),
  ];
}

function municipalityNode({ document }: ParsedPlan): GraphNode {
  const { code, name } = document.city;
  return {
    id: code,
    label: name,
    municipality: code,
    document: null,
    record: { kind: 'municipality', value: document.city },
  };
}

function departmentNodes(plan: ParsedPlan, departmentId: DepartmentIdMaker): readonly GraphNode[] {
  const { code } = plan.document.city;
  const names = new Set(plan.measures.flatMap((measure) => measure.departments));
  return [...names].map((name) => {
    const id = departmentId(code, name);
    const value = { id, municipality: code, name };
    return { id, label: name, municipality: code, document: null, record: { kind: 'department', value } };
  });
}
