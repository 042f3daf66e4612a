import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { compareMunicipalities } from '#graph/operations/compare-municipalities.ts';
import type { ComparisonRequest, ComparisonView } from '#graph/operations/comparison-view.ts';
import { readConcept } from '#graph/operations/read-concept.ts';
import { readDocument } from '#graph/operations/read-document.ts';
import { openSampleGraph, type SampleGraph } from '../../support/open-sample-graph.ts';
import { city, concept } from '../../support/synthetic-part.ts';

const USUAL: ComparisonRequest = {
  municipalities: [],
  order: 'field',
  range: 'all',
  field: null,
  text: '',
  opened: [],
  base: null,
};
const MEASURES = ['measure', 'project', 'focus'];

let graph: SampleGraph;

beforeAll(async () => {
  graph = await openSampleGraph();
}, 120_000);

afterAll(async () => {
  await graph.close();
});

const compare = (request: Partial<ComparisonRequest> = {}) => compareMunicipalities(graph, { ...USUAL, ...request });
const rowsOf = (view: ComparisonView) => view.groups.flatMap(({ rows }) => rows);

describe('compareMunicipalities on the sample plans', () => {
  it('counts what the page of each concept lists', async () => {
    const view = await compare();
    expect(rowsOf(view).length).toBeGreaterThan(50);
    for (const { concept: chip, cells } of rowsOf(view).filter((_, index) => index % 10 === 0)) {
      const { municipalities } = await readConcept(graph, chip.id);
      const listed = municipalities.map(({ municipality, units }) => {
        const kinds = units.map(({ unit }) => unit.kind);
        const measures = kinds.filter((kind) => MEASURES.includes(kind)).length;
        const themes = kinds.filter((kind) => kind === 'theme').length;
        const state = measures > 0 ? 'has' : municipality.listsMeasures ? 'not-found' : 'no-list';
        return { municipality: municipality.code, state, measures, themes, texts: kinds.length - measures - themes };
      });
      expect(cells, chip.label).toStrictEqual(listed);
    }
  });

  it('quotes the units behind each cell of an opened row, with words that stand in the source', async () => {
    const view = await compare({ opened: [concept('migration-settlement')] });
    const row = rowsOf(view).find(({ concept: chip }) => chip.id === 'migration-settlement');
    expect(row?.quotes?.map(({ municipality }) => municipality)).toStrictEqual(
      view.municipalities.map(({ code }) => code),
    );
    for (const [index, { units, total }] of (row?.quotes ?? []).entries()) {
      const cell = row?.cells[index];
      expect(total).toBe(cell?.state === 'has' ? cell.measures : (cell?.themes ?? 0) + (cell?.texts ?? 0));
      expect(units).toHaveLength(Math.min(10, total));
      for (const { document, evidence } of units) {
        const { sourceLines } = await readDocument(graph, document.id);
        expect(evidence.map(({ line, start, end }) => sourceLines[line - 1]?.slice(start, end))).toStrictEqual(
          evidence.map(({ text }) => text),
        );
      }
    }
    expect(rowsOf(view).filter(({ quotes }) => quotes !== null)).toHaveLength(1);
  });

  it('keeps an opened row in sight whatever range is shown', async () => {
    const [alone] = rowsOf(await compare({ range: 'one' }));
    const id = alone?.concept.id ?? concept('none');
    const rows = rowsOf(await compare({ range: 'shared', opened: [id] }));
    expect(rows.map((row) => row.concept.id)).toContain(id);
    expect(rows.filter(({ namedBy }) => namedBy < 2).map((row) => row.concept.id)).toStrictEqual([id]);
  });

  it('shows the chosen municipalities in the order asked for, and counts each range as it shows it', async () => {
    const chosen = [city('222259'), city('112119')];
    for (const range of ['shared', 'all', 'one', 'here'] as const) {
      const view = await compare({ municipalities: chosen, range });
      expect(view.municipalities.map(({ code }) => code)).toStrictEqual(chosen);
      expect(rowsOf(view)).toHaveLength(view.counts[range]);
    }
  });

  it('narrows to a field and to names that hold the words, in kana or English too', async () => {
    const view = await compare();
    const [field] = view.fields;
    const inField = await compare({ field: field?.id ?? null });
    expect(inField.groups.map((group) => group.field?.id)).toStrictEqual([field?.id]);
    for (const text of ['移住', 'いじゅう', 'migration']) {
      const ids = rowsOf(await compare({ text })).map((row) => row.concept.id);
      expect(ids, text).toContain('migration-settlement');
      expect(ids.length).toBeLessThan(rowsOf(view).length);
    }
    expect((await compare({ text: '深海探査艇' })).groups).toStrictEqual([]);
  });

  it('sees differences from the base: nothing missing is in its measures, and examples are of the holders', async () => {
    const view = await compare({ base: city('222259') });
    expect(view.base).toBe('222259');
    expect(view.gaps?.missing.length).toBeGreaterThan(0);
    expect(view.gaps?.alone.length).toBeGreaterThan(0);
    for (const { base, holders, examples } of view.gaps?.missing ?? []) {
      expect(base.measures).toBe(0);
      expect(holders).not.toContain('222259');
      expect(examples.map((example) => example.city.code)).toStrictEqual(holders.slice(0, 2));
    }
    for (const { holders, examples } of view.gaps?.alone ?? []) {
      expect(holders).toStrictEqual(['222259']);
      expect(examples.map((example) => example.city.code)).toStrictEqual(['222259']);
    }
  });

  it('says nothing to be missing from a municipality whose documents list no measures', async () => {
    expect((await compare({ base: city('082368') })).gaps).toBeNull();
  });

  it('refuses municipalities without documents and more than stand side by side', async () => {
    await expect(compare({ municipalities: [city('999999')] })).rejects.toThrow(InvalidInputError);
    const many = Array.from({ length: 13 }, (_, index) => city(String(100000 + index)));
    await expect(compare({ municipalities: many })).rejects.toThrow(InvalidInputError);
  });
});
