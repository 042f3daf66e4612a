import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { type ComparisonEntry, comparisonSheet, type ExportedComparison } from '#graph/exporting/comparison-file.ts';
import { UNIT_KIND_NAMES } from '#graph/model/unit-kind-names.ts';
import type { ComparisonRequest } from '#graph/operations/comparison-view.ts';
import { exportComparison, type ComparisonForm } from '#graph/operations/export-comparison.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';
import { city } from '../../support/synthetic-part.ts';

const REQUEST: ComparisonRequest = {
  municipalities: [city('222259'), city('082368'), city('112119')],
  order: 'shared',
  range: 'all',
  field: null,
  text: '移住',
  opened: [],
  base: null,
};

const graph = useSampleGraph();

const write = (form: ComparisonForm) =>
  exportComparison(graph, {
    form,
    request: REQUEST,
    date: '2026-04-01',
    site: 'http://atlas.example',
    address: 'http://atlas.example/compare?q=DX',
  });

describe('exportComparison on the sample plans', () => {
  it('lists as many sources behind each cell as it counts, each with document, status and lines', async () => {
    const file = await write('json');
    const read = JSON.parse(String(file.body)) as { schema: string; entries: readonly ComparisonEntry[] };
    expect([file.type, read.schema]).toStrictEqual(['application/json; charset=utf-8', 'shisaku-atlas-comparison/1']);
    expect(read.entries.length).toBeGreaterThan(6);
    for (const { state, measures, themes, texts, sources } of read.entries) {
      expect(sources).toHaveLength(state === 'has' ? measures : themes + texts);
      for (const { document, lines, address, words } of sources) {
        expect(document).not.toBe('');
        expect(words.length).toBeGreaterThan(0);
        expect(address).toMatch(new RegExp(`\\?from=${lines[0]}&to=${lines[1]}#L${lines[0]}$`));
      }
    }
  });

  it('gives every municipality a row beside every concept in the sheet, with codes as they are written', async () => {
    const [json, csv] = await Promise.all([write('json'), write('csv')]);
    const { entries } = JSON.parse(String(json.body)) as { entries: readonly ComparisonEntry[] };
    const lines = String(csv.body).split('\r\n').slice(1, -1);
    expect(String(csv.body).charCodeAt(0)).toBe(0xfeff);
    expect(lines).toHaveLength(entries.reduce((sum, { sources }) => sum + Math.max(1, sources.length), 0));
    const places = (rows: readonly (readonly (string | undefined)[])[]) => [...new Set(rows.map((row) => row.join()))];
    expect(places(lines.map((line) => line.split(',').slice(2, 4)))).toStrictEqual(
      places(entries.map(({ conceptId, municipalityCode }) => [conceptId, municipalityCode])),
    );
    expect(entries.map(({ municipalityCode }) => municipalityCode)).toContain('082368');
  });

  it('names the kinds of unit in the sheet as the site does, and by their ids in JSON', async () => {
    const comparison = JSON.parse(String((await write('json')).body)) as ExportedComparison;
    const { columns, rows } = comparisonSheet(comparison);
    const place = columns.findIndex(({ heading }) => heading === '種類');
    const expected = comparison.entries.flatMap(({ sources }) =>
      sources.length === 0 ? [null] : sources.map(({ kind }) => UNIT_KIND_NAMES[kind]),
    );
    expect(rows.map((row) => row[place])).toStrictEqual(expected);
    expect(expected).toContain('施策');
  });

  it('holds in the workbook, cell by cell, what the other forms hold', async () => {
    const [json, xlsx] = await Promise.all([write('json'), write('xlsx')]);
    const comparison = JSON.parse(String(json.body)) as ExportedComparison;
    const { columns, rows } = comparisonSheet(comparison);
    const [sheet] = await readExcelFile(Buffer.from(xlsx.body));
    const empty = (value: unknown) => (value === '' ? null : value);
    expect(sheet?.data).toStrictEqual([
      columns.map(({ heading }) => heading),
      ...rows.map((row) => row.map((value) => empty(value))),
    ]);
  });
});
