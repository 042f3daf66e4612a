import { toCsv } from './csv.ts';
import type { ExportedGraph } from './exported-graph.ts';

const NODE_HEAD = ['id', 'label', 'kind', 'municipality_code', 'municipality', 'document', 'lines', 'text'];
const EDGE_HEAD = ['from', 'from_label', 'type', 'to', 'to_label', 'words', 'lines', 'by', 'note'];

/** Nodes of a picture as CSV, one a row, in their order. */
export function toNodesCsv({ nodes }: ExportedGraph): string {
  const rows = nodes.map((node) => [
    node.id,
    node.label,
    node.kind,
    node.municipalityCode,
    node.municipality,
    node.document,
    node.lines === null ? null : node.lines.join('–'),
    node.text,
  ]);
  return toCsv([NODE_HEAD, ...rows]);
}

/** Edges of a picture as CSV, one a row, in their order; words and lines are joined by a semicolon. */
export function toEdgesCsv({ nodes, edges }: ExportedGraph): string {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const rows = edges.map(({ from, to, type, words, lines, by, note }) => [
    from,
    labels.get(from) ?? null,
    type,
    to,
    labels.get(to) ?? null,
    words.join('；'),
    lines.join('；'),
    by,
    note,
  ]);
  return toCsv([EDGE_HEAD, ...rows]);
}
