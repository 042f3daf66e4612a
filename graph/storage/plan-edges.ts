import type { LinkedPlan } from '../model/atlas.ts';
import type { GraphEdge } from '../model/graph-edge.ts';
import type { NodeId, SectionId } from '../model/ids.ts';
import type { LineRange } from '../model/line-range.ts';
import { lineRangeOf } from '../model/line-range.ts';
import type { Measure } from '../model/measure.ts';
import type { Mention } from '../model/mention.ts';
import type { ParsedPlan } from '../model/parsed-plan.ts';
import { edgeOf } from './graph-parts.ts';
import type { DepartmentIdMaker } from './plan-nodes.ts';

/**
 * Edges of one document as listed at `RELATION_TYPES`, in no particular order. A measure refers to every policy item of the
 * same document whose code equals the code of one of its cross references. Lineage without a predecessor or without a
 * successor gives no edge; it stays readable in the document's appendix.
 */
export function planEdges({ plan, mentions }: LinkedPlan, departmentId: DepartmentIdMaker): readonly GraphEdge[] {
  return [
    edgeOf('PUBLISHED_BY', [plan.document.id, plan.document.city.code]),
    ...outlineEdges(plan),
    ...mentions.map(mentionEdge),
    ...plan.measures.flatMap((measure) => [
      ...departmentEdges(measure, plan, departmentId),
      ...measure.terms.map((term) => edgeOf('USES_TERM', [measure.id, term], { lines: measure.lines })),
      ...referenceEdges(measure, plan),
    ]),
    ...coverageEdges(plan),
    ...lineageEdges(plan),
  ];
}

function outlineEdges(plan: ParsedPlan): readonly GraphEdge[] {
  const document = plan.document.id;
  const stated = (unit: { id: NodeId; section?: SectionId | null; lines: LineRange }) =>
    edgeOf('STATED_IN', [unit.id, unit.section ?? document], { lines: unit.lines });
  return [
    ...plan.sections.map((section) =>
      edgeOf('PART_OF', [section.id, section.parent ?? document], { lines: section.headingLines }),
    ),
    ...plan.measures.map(stated),
    ...plan.themes.map(stated),
    ...plan.indicators.map(stated),
    ...plan.passages.map(stated),
    ...plan.terms.map(stated),
    ...plan.policyItems.map(stated),
    ...plan.predecessors.map(stated),
  ];
}

function mentionEdge({ unit, concept, evidence, by }: Mention): GraphEdge {
  const lines = evidence.length === 0 ? null : lineRangeOf(evidence.map(({ line }) => line));
  return edgeOf('MENTIONS', [unit, concept], { evidence, by, lines });
}

function departmentEdges(measure: Measure, plan: ParsedPlan, departmentId: DepartmentIdMaker): readonly GraphEdge[] {
  return measure.departments.map((name) =>
    edgeOf('HANDLED_BY', [measure.id, departmentId(plan.document.city.code, name)], { lines: measure.lines }),
  );
}

function referenceEdges(measure: Measure, plan: ParsedPlan): readonly GraphEdge[] {
  return measure.crossReferences.flatMap(({ kind, code, lines }) =>
    plan.policyItems
      .filter((item) => item.code === code)
      .map((item) => edgeOf('REFERS_TO', [measure.id, item.id], { by: kind, lines })),
  );
}

function coverageEdges(plan: ParsedPlan): readonly GraphEdge[] {
  return plan.policyItems.flatMap((item) =>
    item.plans.map((section) => edgeOf('COVERED_BY', [item.id, section], { lines: item.lines })),
  );
}

function lineageEdges(plan: ParsedPlan): readonly GraphEdge[] {
  return plan.lineage.flatMap(({ from, to, type, note, lines }) =>
    from === null || to === null
      ? []
      : [edgeOf('SUCCEEDS', [to, from], { by: type, note: note === '' ? null : note, lines })],
  );
}
