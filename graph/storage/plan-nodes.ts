import type { GraphNode, NodeRecord } from '../model/graph-node.ts';
import type { DepartmentId, MunicipalityCode, NodeId, SectionId } from '../model/ids.ts';
import type { ParsedPlan } from '../model/parsed-plan.ts';
import type { Passage } from '../model/passage.ts';

/** Makes the id of a department; handed in because hashing needs Node. */
export type DepartmentIdMaker = (code: MunicipalityCode, name: string) => DepartmentId;

/** Characters of a passage that stand for the title it lacks. */
const PASSAGE_LABEL_LENGTH = 30;

/**
 * Nodes of one document: its municipality, the document, its sections and units, and each department its measures name.
 * In no particular order.
 */
export function planNodes(plan: ParsedPlan, departmentId: DepartmentIdMaker): readonly GraphNode[] {
  const { document } = plan;
  const sectionTitles = new Map(plan.sections.map((section) => [section.id, section.title]));
  const own = (id: NodeId, label: string, record: NodeRecord): GraphNode => {
    return { id, label, municipality: document.city.code, document: document.id, record };
  };
  return [
    municipalityNode(plan),
    ...departmentNodes(plan, departmentId),
    own(document.id, document.title, { kind: 'document', value: document }),
    ...plan.sections.map((value) => own(value.id, value.title, { kind: 'section', value })),
    ...plan.measures.map((value) => own(value.id, value.title, { kind: value.kind, value })),
    ...plan.themes.map((value) => own(value.id, value.title, { kind: 'theme', value })),
    ...plan.indicators.map((value) => own(value.id, value.name, { kind: 'indicator', value })),
    ...plan.terms.map((value) => own(value.id, value.word, { kind: 'term', value })),
    ...plan.policyItems.map((value) => own(value.id, value.title, { kind: 'policy-item', value })),
    ...plan.passages.map((value) => own(value.id, passageLabel(value, sectionTitles), { kind: 'passage', value })),
    ...plan.predecessors.map((value) => own(value.id, value.title, { kind: 'predecessor', value })),
  ];
}

function passageLabel(passage: Passage, sectionTitles: ReadonlyMap<SectionId, string>): string {
  const title = passage.section === null ? undefined : sectionTitles.get(passage.section);
  return title ?? Array.from(passage.text).slice(0, PASSAGE_LABEL_LENGTH).join('');
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
