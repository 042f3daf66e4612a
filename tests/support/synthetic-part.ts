import { EMPTY_PART, type GraphPart } from '#graph/exploring/graph-part.ts';
import type { Concept } from '#graph/model/concept.ts';
import type { GraphEdge, RelationType } from '#graph/model/graph-edge.ts';
import type { NodeRecord } from '#graph/model/graph-node.ts';
import type { ConceptId, DocumentId, MunicipalityCode, NodeId, SectionId, UnitId } from '#graph/model/ids.ts';
import type { Measure } from '#graph/model/measure.ts';
import type { MunicipalitySummary, SubgraphNode } from '#graph/model/subgraph.ts';

/** A small graph made for a test: units by id with the concepts they mention. Codes, ids and words are invented. */
export interface SyntheticUnit {
  readonly id: string;
  readonly city: string;
  readonly title?: string;
  readonly text?: string;
  readonly kind?: 'measure' | 'project' | 'focus';
  readonly mentions: readonly string[];
  /** Mentions of concepts that are not in the part. */
  readonly more?: number;
}

/** A branded id from plain text; tests alone may do this. */
export const node = (id: string): NodeId => id as ConceptId;
/** The same for concepts. */
export const concept = (id: string): ConceptId => id as ConceptId;
/** The same for municipalities. */
export const city = (code: string): MunicipalityCode => code as MunicipalityCode;
/** The same for documents. */
export const documentId = (id: string): DocumentId => id as DocumentId;

/** A part with these units, every concept they mention, one document for each city, and true degrees. */
export function syntheticPart(units: readonly SyntheticUnit[]): GraphPart {
  const concepts = [...new Set(units.flatMap(({ mentions }) => mentions))].sort();
  const cities = [...new Set(units.map((unit) => unit.city))].sort();
  return {
    ...EMPTY_PART,
    nodes: [...units.map(unitNode), ...concepts.map((id) => conceptNode(id, units))],
    edges: units.flatMap((unit) => unit.mentions.map((id) => syntheticEdge('MENTIONS', [unit.id, id], [id]))),
    documents: cities.map((code) => ({ id: documentOf(code), title: `計画 ${code}`, status: '案', period: null })),
    municipalities: cities.map((code, place) => ({ ...municipality(code), place })),
    reach: concepts.map((id) => ({
      concept: concept(id),
      units: units.filter(({ mentions }) => mentions.includes(id)).length,
      municipalities: new Set(units.filter(({ mentions }) => mentions.includes(id)).map((unit) => unit.city)).size,
    })),
  };
}

/** An edge whose evidence is the given words, all on line 1. */
export function syntheticEdge(
  type: RelationType,
  [from, to]: readonly [string, string],
  words: readonly string[] = [],
): GraphEdge {
  const evidence = words.map((text) => ({ text, line: 1, start: 0, end: text.length }));
  return { type, from: node(from), to: node(to), evidence, by: 'label', note: null, lines: null };
}

/** A node of any record with no neighbours. */
export function bareNode(id: string, record: NodeRecord, code: string | null = null): SubgraphNode {
  return {
    id: node(id),
    label: id,
    municipality: code === null ? null : city(code),
    document: code === null ? null : documentOf(code),
    record,
    degrees: {},
  };
}

function unitNode({
  id,
  city: code,
  title = id,
  text = '',
  kind = 'measure',
  mentions,
  more = 0,
}: SyntheticUnit): SubgraphNode {
  const value: Measure = {
    id: id as UnitId,
    document: documentOf(code),
    section: 's-1' as SectionId,
    kind,
    number: null,
    title,
    titleOrigin: 'verbatim',
    text,
    lines: [1, 2],
    departments: [],
    terms: [],
    crossReferences: [],
  };
  const count = mentions.length + more;
  const base = bareNode(id, { kind, value }, code);
  return { ...base, label: title, degrees: count === 0 ? {} : { MENTIONS: count } };
}

function conceptNode(id: string, units: readonly SyntheticUnit[]): SubgraphNode {
  const value: Concept = {
    id: concept(id),
    prefLabel: id,
    altLabels: [],
    hiddenLabels: [],
    en: `${id} (en)`,
    definition: `${id}の説明。`,
    broader: [],
    related: [],
    readings: [],
  };
  const count = units.filter(({ mentions }) => mentions.includes(id)).length;
  return { ...bareNode(id, { kind: 'concept', value }), degrees: { MENTIONS: count } };
}

function documentOf(code: string): DocumentId {
  return `d-${code}` as DocumentId;
}

function municipality(code: string): MunicipalitySummary {
  return {
    code: city(code),
    name: `${code}市`,
    prefecture: '試験県',
    documents: 1,
    measures: 10,
    themes: 2,
    listsMeasures: true,
  };
}
