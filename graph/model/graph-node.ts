import type { Concept } from './concept.ts';
import type { DepartmentId, DocumentId, MunicipalityCode, NodeId } from './ids.ts';
import type { Indicator } from './indicator.ts';
import type { Predecessor } from './lineage-link.ts';
import type { Measure } from './measure.ts';
import type { Municipality } from './municipality.ts';
import type { Passage } from './passage.ts';
import type { PlanDocument } from './plan-document.ts';
import type { PolicyItem } from './policy-item.ts';
import type { Section } from './section.ts';
import type { Term } from './term.ts';
import type { Theme } from './theme.ts';
import { UNIT_KINDS } from './unit.ts';

/** Department of a municipality, under the name a document prints. */
export interface Department {
  readonly id: DepartmentId;
  readonly municipality: MunicipalityCode;
  readonly name: string;
}

/** Record of a node by its kind. */
export interface RecordByKind {
  readonly municipality: Municipality;
  readonly document: PlanDocument;
  readonly section: Section;
  readonly measure: Measure;
  readonly project: Measure;
  readonly focus: Measure;
  readonly theme: Theme;
  readonly indicator: Indicator;
  readonly term: Term;
  readonly 'policy-item': PolicyItem;
  readonly passage: Passage;
  readonly predecessor: Predecessor;
  readonly department: Department;
  readonly concept: Concept;
}

/** Kind of a node. */
export type NodeKind = keyof RecordByKind;

/** What a node of the graph is, with its whole record. `kind` tells which. */
export type NodeRecord = {
  readonly [Kind in NodeKind]: { readonly kind: Kind; readonly value: RecordByKind[Kind] };
}[NodeKind];

/** Kinds of node, in the order of legends. */
export const NODE_KINDS = [
  'municipality',
  'document',
  'section',
  ...UNIT_KINDS,
  'predecessor',
  'department',
  'concept',
] as const satisfies readonly NodeKind[];

/** A node as stores keep it. */
export interface GraphNode {
  readonly id: NodeId;
  /** Short human label in the language of the document (the title; a concept's preferred label). */
  readonly label: string;
  /** Municipality it belongs to; `null` for concepts. */
  readonly municipality: MunicipalityCode | null;
  /** Document it was read from; `null` for concepts, departments and municipalities. */
  readonly document: DocumentId | null;
  readonly record: NodeRecord;
}
