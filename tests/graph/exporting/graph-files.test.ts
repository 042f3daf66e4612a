import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportedGraph } from '#graph/exporting/exported-graph.ts';
import { toGexf } from '#graph/exporting/gexf.ts';
import { toEdgesCsv, toNodesCsv } from '#graph/exporting/graph-csv.ts';
import { toGraphJson } from '#graph/exporting/graph-json.ts';
import { toGraphml } from '#graph/exporting/graphml.ts';

const GRAPH: ExportedGraph = {
  title: '検索「移住」',
  sources: ['総合戦略 案'],
  date: '2026-11-21',
  nodes: [
    {
      id: 'm-1',
      label: '移住 & <定住>',
      kind: 'measure',
      municipalityCode: '010001',
      municipality: '試験市',
      document: '総合戦略',
      lines: [3, 5],
      text: '「移住」を"支援"する。\u0007',
    },
    {
      id: 'migration',
      label: '移住・定住の促進',
      kind: 'concept',
      municipalityCode: null,
      municipality: null,
      document: null,
      lines: null,
      text: '',
    },
  ],
  edges: [
    {
      from: 'm-1',
      to: 'migration',
      type: 'MENTIONS',
      words: ['移住', '定住'],
      lines: [3, 4],
      by: 'label/1',
      note: null,
    },
  ],
};

describe('toGraphml', () => {
  it('holds every node and edge with what is known of them', () => {
    expect(toGraphml(GRAPH)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="node-label" for="node" attr.name="label" attr.type="string"/>
<key id="node-kind" for="node" attr.name="kind" attr.type="string"/>
<key id="node-municipality" for="node" attr.name="municipality" attr.type="string"/>
<key id="node-document" for="node" attr.name="document" attr.type="string"/>
<key id="node-lines" for="node" attr.name="lines" attr.type="string"/>
<key id="node-text" for="node" attr.name="text" attr.type="string"/>
<key id="edge-type" for="edge" attr.name="type" attr.type="string"/>
<key id="edge-words" for="edge" attr.name="words" attr.type="string"/>
<key id="edge-lines" for="edge" attr.name="lines" attr.type="string"/>
<key id="edge-by" for="edge" attr.name="by" attr.type="string"/>
<key id="edge-note" for="edge" attr.name="note" attr.type="string"/>
<graph edgedefault="directed">
<desc>検索「移住」
総合戦略 案
2026-11-21</desc>
<node id="m-1"><data key="node-label">移住 &amp; &lt;定住&gt;</data><data key="node-kind">measure</data><data key="node-municipality">試験市</data><data key="node-document">総合戦略</data><data key="node-lines">3–5</data><data key="node-text">「移住」を&quot;支援&quot;する。</data></node>
<node id="migration"><data key="node-label">移住・定住の促進</data><data key="node-kind">concept</data></node>
<edge id="e0" source="m-1" target="migration"><data key="edge-type">MENTIONS</data><data key="edge-words">移住；定住</data><data key="edge-lines">3；4</data><data key="edge-by">label/1</data></edge>
</graph>
</graphml>
`);
  });
});

describe('toGexf', () => {
  it('keeps the lines of a text, which stands in an attribute', () => {
    const [measure, ...others] = GRAPH.nodes;
    if (measure === undefined) throw new Error('no node');
    const gexf = toGexf({ ...GRAPH, nodes: [{ ...measure, text: '一つ\n二つ\t三つ' }, ...others] });
    expect(gexf).toContain('value="一つ&#10;二つ&#9;三つ"');
  });

  it('gives nodes their label and edges their ends, and leaves out what is not known', () => {
    const gexf = toGexf(GRAPH);
    expect(gexf).toContain('<gexf xmlns="http://gexf.net/1.3" version="1.3">');
    expect(gexf).toContain(
      '<node id="migration" label="移住・定住の促進"><attvalues><attvalue for="kind" value="concept"/></attvalues></node>',
    );
    expect(gexf).toContain('<edge id="0" source="m-1" target="migration" label="MENTIONS">');
    expect(gexf).not.toContain('\u0007');
  });
});

describe('CSV of a picture', () => {
  it('has a row for each node and each edge', () => {
    expect(toNodesCsv(GRAPH)).toBe(
      '\uFEFFid,label,kind,municipality_code,municipality,document,lines,text\r\n' +
        'm-1,移住 & <定住>,measure,010001,試験市,総合戦略,3–5,"「移住」を""支援""する。\u0007"\r\n' +
        'migration,移住・定住の促進,concept,,,,,\r\n',
    );
    expect(toEdgesCsv(GRAPH)).toBe(
      '\uFEFFfrom,from_label,type,to,to_label,words,lines,by,note\r\n' +
        'm-1,移住 & <定住>,MENTIONS,migration,移住・定住の促進,移住；定住,3；4,label/1,\r\n',
    );
  });
});

describe('toGraphJson', () => {
  it('reads back as the picture under the name of its schema', () => {
    expect(JSON.parse(toGraphJson(GRAPH))).toStrictEqual({ schema: 'shisaku-atlas-graph/1', ...GRAPH });
  });
});

/** What `name` is in every start tag of an element. */
function attributeOf(xml: string, element: string, name: string): readonly string[] {
  const tags = [...xml.matchAll(new RegExp(`<${element}\\s([^>]*)>`, 'gu'))].map(([, inside = '']) => inside);
  return tags.flatMap((inside) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'u').exec(inside)?.[1] ?? []);
}

const arbitraryGraph = fc
  .record({
    nodes: fc.array(fc.record({ label: fc.string({ unit: 'binary' }), text: fc.string({ unit: 'binary' }) }), {
      minLength: 1,
      maxLength: 8,
    }),
    ends: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 12 }),
  })
  .map(({ nodes, ends }): ExportedGraph => {
    const [measure] = GRAPH.nodes;
    const [mention] = GRAPH.edges;
    if (measure === undefined || mention === undefined) throw new Error('no sample');
    const id = (index: number) => `m-${index % nodes.length}`;
    return {
      ...GRAPH,
      nodes: nodes.map((node, index) => ({ ...measure, ...node, id: id(index) })),
      edges: ends.map(([from, to]) => ({ ...mention, from: id(from), to: id(to) })),
    };
  });

describe.each([
  { name: 'GEXF', write: toGexf, declared: 'attribute', used: ['attvalue', 'for'] },
  { name: 'GraphML', write: toGraphml, declared: 'key', used: ['data', 'key'] },
] as const)('a picture as $name', ({ write, declared, used: [element, name] }) => {
  it('declares every attribute it uses, names each node and edge once and holds only what XML can', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const xml = write(graph);
        const names = new Set(attributeOf(xml, declared, 'id'));
        expect(attributeOf(xml, element, name).filter((used) => !names.has(used))).toStrictEqual([]);
        const nodes = attributeOf(xml, 'node', 'id');
        expect(nodes).toStrictEqual(graph.nodes.map(({ id }) => id));
        expect(new Set(attributeOf(xml, 'edge', 'id')).size).toBe(graph.edges.length);
        const ends = [...attributeOf(xml, 'edge', 'source'), ...attributeOf(xml, 'edge', 'target')];
        expect(ends.filter((id) => !nodes.includes(id))).toStrictEqual([]);
        expect(xml).toMatch(/^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u);
      }),
    );
  });
});
