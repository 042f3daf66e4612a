import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { compareMunicipalities } from '#graph/operations/compare-municipalities.ts';
import type { ComparisonRequest, ComparisonView } from '#graph/operations/comparison-view.ts';
import type { ConceptId } from '#graph/model/ids.ts';
import { readConcept } from '#graph/operations/read-concept.ts';
import { readDocument } from '#graph/operations/read-document.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';
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

const graph = useSampleGraph();

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
        return {
          municipality: municipality.code,
          document: null,
          state,
          measures,
          themes,
          texts: kinds.length - measures - themes,
        };
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

  it('tells of each cell of an opened row how many units only the words of a heading speak for', async () => {
    const id = concept('digital-technology');
    const view = await compare({ opened: [id] });
    const row = rowsOf(view).find(({ concept: chip }) => chip.id === id);
    const { municipalities } = await readConcept(graph, id);
    const listed = municipalities.map(({ units }, index) => {
      const isMeasure = row?.cells[index]?.state === 'has';
      const behind = units.filter(({ unit }) => MEASURES.includes(unit.kind) === isMeasure);
      return behind.filter(({ by }) => by.startsWith('section')).length;
    });
    expect(row?.quotes?.map(({ byHeading }) => byHeading)).toStrictEqual(listed);
    expect(Math.max(...listed)).toBeGreaterThan(0);
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
    const { gaps, named } = await compare({ base: city('082368') });
    expect(gaps).toBeNull();
    expect(named?.shown.length).toBeGreaterThan(0);
    for (const { base, examples } of named?.shown ?? []) {
      expect(base.themes + base.texts).toBeGreaterThan(0);
      expect(examples.map((example) => example.city.code)).toStrictEqual(['082368']);
    }
    const themes = named?.shown.map(({ base }) => base.themes) ?? [];
    expect(themes).toStrictEqual(themes.toSorted((a, b) => b - a));
    expect((await compare({ base: city('222259') })).named).toBeNull();
  });

  it('counts a broader concept by the distinct units that mention it or anything below it', async () => {
    const pageOf = async (id: ConceptId) => (await readConcept(graph, id)).municipalities.flatMap(({ units }) => units);
    for (const level of ['broader', 'field'] as const) {
      const rows = rowsOf(await compare({ level }));
      const several = rows.filter(({ counted }) => counted.length > 1);
      expect(several.length).toBeGreaterThan(3);
      for (const { counted, cells } of several.slice(0, 4)) {
        const units = (await Promise.all(counted.map(pageOf))).flat();
        for (const cell of cells) {
          const own = units.filter((unit) => unit.city.code === cell.municipality);
          const measures = own.filter(({ unit }) => MEASURES.includes(unit.kind));
          expect(cell.measures).toBe(new Set(measures.map(({ unit }) => unit.id)).size);
          const themes = own.filter(({ unit }) => unit.kind === 'theme');
          expect(cell.themes).toBe(new Set(themes.map(({ unit }) => unit.id)).size);
        }
      }
    }
  });

  it('quotes each unit of a broader concept once, as many as the cell counts', async () => {
    const [field] = (await compare()).fields;
    const opened = rowsOf(await compare({ level: 'field', opened: [field?.id ?? concept('none')] }));
    const shown = opened.find(({ quotes }) => quotes !== null);
    expect(shown?.quotes?.length).toBe(4);
    for (const [index, { units, total }] of (shown?.quotes ?? []).entries()) {
      const cell = shown?.cells[index];
      expect(total).toBe(cell?.state === 'has' ? cell.measures : (cell?.themes ?? 0) + (cell?.texts ?? 0));
      const ids = units.map(({ unit }) => unit.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(units.every(({ evidence }) => evidence.length > 0)).toBe(true);
    }
  });

  it('walks down the scheme: below a broader concept stand those right under it', async () => {
    const above = rowsOf(await compare({ level: 'broader' })).find(({ narrower }) => narrower > 1);
    const id = above?.concept.id ?? concept('none');
    const view = await compare({ level: 'broader', field: id, rows: [] });
    const below = rowsOf(view).map((row) => row.concept.id);
    expect(below.length).toBeGreaterThan(0);
    expect(above?.counted).toEqual(expect.arrayContaining(below));
    expect(view.within.map((chip) => chip.id)).toStrictEqual([view.groups[0]?.field?.id, id]);
  });

  it('puts documents in the columns, counting each by itself', async () => {
    const cities = await compare({ municipalities: [city('062031')] });
    const view = await compare({ municipalities: [city('062031')], columns: 'document' });
    expect(view.municipalities).toHaveLength(2);
    expect(view.municipalities.reduce((sum, { measures }) => sum + measures, 0)).toBe(
      cities.municipalities[0]?.measures,
    );
    const whole = new Map(rowsOf(cities).map((row) => [row.concept.id, row.cells[0]?.measures]));
    for (const { concept: chip, cells } of rowsOf(view)) {
      expect(cells.map(({ document }) => document)).toStrictEqual(view.municipalities.map(({ column }) => column));
      expect(cells.reduce((sum, { measures }) => sum + measures, 0)).toBe(whole.get(chip.id));
    }
    const [first, second] = view.municipalities.flatMap(({ document }) => document ?? []);
    if (first === undefined || second === undefined) throw new Error('two documents were expected');
    const turned = await compare({ columns: 'document', documents: [second, first], base: first });
    expect(turned.municipalities.map(({ column }) => column)).toStrictEqual([second, first]);
    expect(turned.base).toBe(first);
    const added = await compare({
      columns: 'document',
      documents: [second],
      municipalities: [city('112119'), city('062031')],
    });
    expect(added.municipalities.map(({ code, document }) => [code, document === second])).toStrictEqual([
      ['062031', true],
      ['112119', false],
    ]);
  });

  it('shows chosen rows in their order, whoever names them, and offers concepts for the words looked for', async () => {
    const rows = ['migration-settlement', 'dx'].map(concept);
    const view = await compare({ rows, order: 'chosen', range: 'here', text: '深海探査艇', find: '移住' });
    expect(rowsOf(view).map((row) => row.concept.id)).toStrictEqual(rows);
    expect(view.chosen.map((chip) => chip.id)).toStrictEqual(rows);
    expect((await compare({ find: '移住' })).found.map((chip) => chip.id)).toContain('migration-settlement');
    const found = view.found.map((chip) => chip.id);
    const again = await compare({ rows: [...rows, ...found], find: '移住' });
    expect(again.found).toStrictEqual([]);
    expect((await compare({ find: '深海探査艇' })).found).toStrictEqual([]);
    await expect(compare({ rows: [concept('nothing-of-the-kind')] })).rejects.toThrow(InvalidInputError);
  });

  it('refuses municipalities without documents and more than stand side by side', async () => {
    await expect(compare({ municipalities: [city('999999')] })).rejects.toThrow(InvalidInputError);
    const many = Array.from({ length: 13 }, (_, index) => city(String(100000 + index)));
    await expect(compare({ municipalities: many })).rejects.toThrow(InvalidInputError);
  });
});
