import type { ExportedEdge, ExportedGraph, ExportedNode } from '../exporting/exported-graph.ts';
import { toGexf } from '../exporting/gexf.ts';
import { toEdgesCsv, toNodesCsv } from '../exporting/graph-csv.ts';
import { toGraphJson } from '../exporting/graph-json.ts';
import { toGraphml } from '../exporting/graphml.ts';
import { toSkosTurtle } from '../exporting/skos-turtle.ts';
import type { GraphPart } from '../exploring/graph-part.ts';
import type { GraphEdge } from '../model/graph-edge.ts';
import type { SubgraphNode } from '../model/subgraph.ts';
import { unitOfRecord } from '../model/unit-of-record.ts';
import { recordOf } from './get-record.ts';
import type { WrittenFile } from './written-file.ts';

/** Forms a picture can be taken away in. */
export const EXPORT_FORMS = ['nodes.csv', 'edges.csv', 'graphml', 'gexf', 'json', 'ttl'] as const;

/** One of {@link EXPORT_FORMS}: the ending of the file. */
export type ExportForm = (typeof EXPORT_FORMS)[number];

/** What is exported and how it is called. */
export interface GraphExport {
  readonly part: GraphPart;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Address of the site, without a slash at the end. */
  readonly site: string;
}

const TYPES: Readonly<Record<ExportForm, string>> = {
  'nodes.csv': 'text/csv; charset=utf-8',
  'edges.csv': 'text/csv; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  ttl: 'text/turtle; charset=utf-8',
};

/** What is shown of a picture as a file with its media type. The same picture gives the same bytes on the same day. */
export function exportGraph(form: ExportForm, picture: GraphExport): WrittenFile {
  return { type: TYPES[form], body: writeForm(form, picture) };
}

function writeForm(form: ExportForm, { part, title, date, site }: GraphExport): string {
  const graph: ExportedGraph = {
    title,
    date,
    sources: part.documents.map((document) => [document.title, document.status ?? ''].filter(Boolean).join(' ')),
    nodes: part.nodes.map((node) => toNode(node, part)),
    edges: part.edges.map(toEdge),
  };
  switch (form) {
    case 'nodes.csv':
      return toNodesCsv(graph);
    case 'edges.csv':
      return toEdgesCsv(graph);
    case 'graphml':
      return toGraphml(graph);
    case 'gexf':
      return toGexf(graph);
    case 'json':
      return toGraphJson(graph);
    case 'ttl':
      return toSkosTurtle({ concepts: part.nodes.flatMap(({ record }) => recordOf(record, 'concept') ?? []), site });
  }
}

function toNode({ id, label, record, municipality, document }: SubgraphNode, part: GraphPart): ExportedNode {
  return {
    id,
    label,
    kind: record.kind,
    municipalityCode: municipality,
    municipality: part.municipalities.find(({ code }) => code === municipality)?.name ?? null,
    document: part.documents.find((each) => each.id === document)?.title ?? null,
    lines: 'lines' in record.value ? record.value.lines : null,
    text: record.kind === 'concept' ? record.value.definition : (unitOfRecord(record, label)?.text ?? ''),
  };
}

function toEdge({ from, to, type, evidence, by, note }: GraphEdge): ExportedEdge {
  return {
    from,
    to,
    type,
    words: [...new Set(evidence.map(({ text }) => text))],
    lines: [...new Set(evidence.map(({ line }) => line))].sort((a, b) => a - b),
    by,
    note,
  };
}
