import type { ExportedEdge, ExportedGraph, ExportedNode } from './exported-graph.ts';
import { xmlElement, xmlText } from './xml-text.ts';

const NODE_KEYS = ['label', 'kind', 'municipality', 'document', 'lines', 'text'] as const;
const EDGE_KEYS = ['type', 'words', 'lines', 'by', 'note'] as const;

/** A picture as GraphML (Brandes et al. 2002), with everything known of nodes and edges as data. */
export function toGraphml({ title, sources, date, nodes, edges }: ExportedGraph): string {
  const keys = [
    ...NODE_KEYS.map((name) => keyElement('node', name)),
    ...EDGE_KEYS.map((name) => keyElement('edge', name)),
  ];
  const description = xmlElement('desc', {}, xmlText([title, ...sources, date].join('\n')));
  const content = [
    description,
    ...nodes.map((node) => xmlElement('node', { id: node.id }, nodeContent(node))),
    ...edges.map((edge, index) =>
      xmlElement('edge', { id: `e${index}`, source: edge.from, target: edge.to }, edgeContent(edge)),
    ),
  ];
  const graph = xmlElement('graph', { edgedefault: 'directed' }, `\n${content.join('\n')}\n`);
  const root = xmlElement(
    'graphml',
    { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
    `\n${keys.join('\n')}\n${graph}\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function keyElement(target: 'node' | 'edge', name: string): string {
  return xmlElement('key', { id: `${target}-${name}`, for: target, 'attr.name': name, 'attr.type': 'string' });
}

function nodeContent({ label, kind, municipality, document, lines, text }: ExportedNode): string {
  const values = { label, kind, municipality, document, lines: lines?.join('–') ?? null, text };
  return NODE_KEYS.map((name) => dataElement(`node-${name}`, values[name])).join('');
}

function edgeContent({ type, words, lines, by, note }: ExportedEdge): string {
  const values = { type, words: words.join('；'), lines: lines.join('；'), by, note };
  return EDGE_KEYS.map((name) => dataElement(`edge-${name}`, values[name])).join('');
}

function dataElement(key: string, value: string | null): string {
  return value === null || value === '' ? '' : xmlElement('data', { key }, xmlText(value));
}
