import type { ConceptId, DocumentId, NodeId, SectionId } from '../model/ids.ts';
import type { MunicipalitySummary, Subgraph } from '../model/subgraph.ts';
import type { ConceptReach } from './concept-spread.ts';

/** A document as evidence names it. */
export interface DocumentName {
  readonly id: DocumentId;
  readonly title: string;
  readonly status: string | null;
  readonly period: string | null;
}

/** A municipality of a picture; `place` is its index among all loaded ones in the order of code, from 0. */
export interface PlacedMunicipality extends MunicipalitySummary {
  readonly place: number;
}

/** A heading of a document above nodes of a part. */
export interface OutlineSection {
  readonly id: SectionId;
  readonly document: DocumentId;
  readonly parent: SectionId | null;
  /** Number and title as printed. */
  readonly label: string;
  readonly line: number;
}

/** A field of the concept scheme and the concepts of a part that belong to it; a concept may belong to several. */
export interface ConceptField {
  readonly id: ConceptId;
  readonly label: string;
  readonly en: string;
  readonly concepts: readonly ConceptId[];
}

/** Part of the graph with everything the explorer says about it without asking again. */
export interface GraphPart extends Subgraph {
  /** Documents of the nodes, each once, by id. */
  readonly documents: readonly DocumentName[];
  /** Municipalities of the nodes, each once, by code. */
  readonly municipalities: readonly PlacedMunicipality[];
  /** How far the part's concepts reach in the whole graph, by id. */
  readonly reach: readonly ConceptReach[];
  /** Headings above the nodes, each once, by document and line. */
  readonly sections: readonly OutlineSection[];
  /** Fields of the part's concepts, by id. */
  readonly fields: readonly ConceptField[];
}

/** A part without anything in it. */
export const EMPTY_PART: GraphPart = {
  nodes: [],
  edges: [],
  documents: [],
  municipalities: [],
  reach: [],
  sections: [],
  fields: [],
};

/** Nodes and edges of both parts, each once; where both hold the same thing, the second is the newer. */
export function mergeParts(first: GraphPart, second: GraphPart): GraphPart {
  return {
    nodes: union(first.nodes, second.nodes, ({ id }) => id),
    edges: union(first.edges, second.edges, edgeKey),
    documents: union(first.documents, second.documents, ({ id }) => id),
    municipalities: union(first.municipalities, second.municipalities, ({ code }) => code),
    reach: union(first.reach, second.reach, ({ concept }) => concept),
    sections: union(first.sections, second.sections, ({ id }) => id),
    fields: mergeFields(first.fields, second.fields),
  };
}

function mergeFields(first: readonly ConceptField[], second: readonly ConceptField[]): readonly ConceptField[] {
  const fields = new Map(first.map((field) => [field.id, field]));
  for (const field of second) {
    const known = fields.get(field.id)?.concepts ?? [];
    fields.set(field.id, { ...field, concepts: [...new Set([...known, ...field.concepts])].sort() });
  }
  return [...fields.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Names an edge: two edges with equal keys are the same. */
export function edgeKey({
  type,
  from,
  to,
}: {
  readonly type: string;
  readonly from: NodeId;
  readonly to: NodeId;
}): string {
  return `${type} ${from} ${to}`;
}

function union<Item>(first: readonly Item[], second: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const items = new Map(first.map((item) => [keyOf(item), item]));
  for (const item of second) items.set(keyOf(item), item);
  return [...items.values()];
}
