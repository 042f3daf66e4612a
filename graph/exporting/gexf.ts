import type { ExportedEdge, ExportedGraph, ExportedNode } from './exported-graph.ts';
import { xmlElement, xmlText } from './xml-text.ts';

const NODE_ATTRIBUTES = ['kind', 'municipality', 'document', 'lines', 'text'] as const;
const EDGE_ATTRIBUTES = ['type', 'words', 'lines', 'note'] as const;

/** A picture as GEXF 1.3, which Gephi opens. */
export function toGexf({ title, sources, date, nodes, edges }: ExportedGraph): string {
  const meta = xmlElement(
    'meta',
    { lastmodifieddate: date },
    xmlElement('creator', {}, 'Shisaku Atlas') +
      xmlElement('description', {}, xmlText([title, ...sources].join(' / '))),
  );
  const graph = xmlElement(
    'graph',
    { defaultedgetype: 'directed', mode: 'static' },
    [
      '',
      attributeList('node', NODE_ATTRIBUTES),
      attributeList('edge', EDGE_ATTRIBUTES),
      xmlElement('nodes', {}, nodes.map(nodeElement).join('\n')),
      xmlElement('edges', {}, edges.map(edgeElement).join('\n')),
      '',
    ].join('\n'),
  );
  const root = xmlElement('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, `\n${meta}\n${graph}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function attributeList(of: 'node' | 'edge', names: readonly string[]): string {
  const attributes = names.map((name) => xmlElement('attribute', { id: name, title: name, type: 'string' }));
  return xmlElement('attributes', { class: of }, attributes.join(''));
}

function nodeElement({ id, label, kind, municipality, document, lines, text }: ExportedNode): string {
  const values = { kind, municipality, document, lines: lines?.join('–') ?? null, text };
  return xmlElement('node', { id, label }, attributeValues(NODE_ATTRIBUTES.map((name) => [name, values[name]])));
}

function edgeElement({ from, to, type, words, lines, note }: ExportedEdge, index: number): string {
  const values = { type, words: words.join('；'), lines: lines.join('；'), note };
  const content = attributeValues(EDGE_ATTRIBUTES.map((name) => [name, values[name]]));
  return xmlElement('edge', { id: index, source: from, target: to, label: type }, content);
}

function attributeValues(values: readonly (readonly [name: string, value: string | null])[]): string {
  const written = values.filter(([, value]) => value !== null && value !== '');
  return xmlElement(
    'attvalues',
    {},
    written.map(([name, value]) => xmlElement('attvalue', { for: name, value })).join(''),
  );
}
