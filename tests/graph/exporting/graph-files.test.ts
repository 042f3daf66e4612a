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
