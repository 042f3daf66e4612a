import { beforeAll, describe, expect, it } from 'vitest';
import { NotFoundError } from '#graph/errors.ts';
import type { ConceptId, DocumentId, MunicipalityCode, UnitId } from '#graph/model/ids.ts';
import { exportAtlas } from '#graph/operations/export-atlas.ts';
import { listMunicipalities } from '#graph/operations/list-municipalities.ts';
import { readConcept } from '#graph/operations/read-concept.ts';
import { readDocument } from '#graph/operations/read-document.ts';
import { readMunicipality } from '#graph/operations/read-municipality.ts';
import { readOverview } from '#graph/operations/read-overview.ts';
import { readUnit } from '#graph/operations/read-unit.ts';
import type { AtlasJson } from '#graph/exporting/atlas-json.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

describe('views of the sample graph', () => {
  const graph = useSampleGraph();
  let atlas: AtlasJson;

  beforeAll(async () => {
    atlas = await exportAtlas(graph);
  });

  const unitTitled = (title: string): UnitId => {
    const found = [...atlas.measures, ...atlas.themes].find((unit) => unit.title === title);
    if (found === undefined) throw new Error(`no unit is titled ${title}`);
    return found.id;
  };
  const measureNumbered = (number: string): UnitId => {
    const found = atlas.measures.find((unit) => unit.number === number && unit.titleOrigin === 'composed');
    if (found === undefined) throw new Error(`no measure is numbered ${number}`);
    return found.id;
  };

  it('list the four municipalities by code and say which lists no measures', async () => {
    const rows = (await listMunicipalities(graph)).map(({ code, documents, measures, themes, listsMeasures }) => ({
      code,
      documents,
      measures,
      themes,
      listsMeasures,
    }));
    expect(rows).toStrictEqual([
      { code: '062031', documents: 2, measures: 67, themes: 0, listsMeasures: true },
      { code: '082368', documents: 1, measures: 0, themes: 9, listsMeasures: false },
      { code: '112119', documents: 1, measures: 12, themes: 0, listsMeasures: true },
      { code: '222259', documents: 1, measures: 40, themes: 23, listsMeasures: true },
    ]);
  });

  it('show a project with its lines, the indicators beside it and similar units of other municipalities only', async () => {
    const view = await readUnit(graph, unitTitled('移住・定住促進事業'));
    expect(view.source.map(({ line }) => line)).toStrictEqual([261, 263]);
    expect(view.indicators.map(({ name }) => name)).toStrictEqual(['観光交流客数', '移住相談等を通じた移住者数']);
    expect(view.similar.length).toBeGreaterThan(0);
    expect(view.similar.filter(({ city }) => city.code === view.document.city.code)).toStrictEqual([]);
  });

  it('explain the glossary terms whose marks stand in a measure', async () => {
    const view = await readUnit(graph, unitTitled('デジタル人材育成事業'));
    expect(view.terms.map(({ mark, word }) => [mark, word])).toStrictEqual([['※21', 'EBPM']]);
  });

  it('trace a measure to the items of the present plan that it continues', async () => {
    const view = await readUnit(graph, measureNumbered('②-8'));
    expect(view.lineage.map(({ link, predecessor }) => [predecessor?.number, link.type])).toStrictEqual([
      ['③-4', '継続'],
      ['③-5', '削除・集約'],
    ]);
  });

  it('join references of a measure to the entries of the document’s own classification', async () => {
    const view = await readUnit(graph, unitTitled('魅力発信と移住・定住促進'));
    expect(view.crossReferences.map(({ code, policyItem }) => [code, policyItem?.title])).toStrictEqual([
      ['3-1', '農林業の振興'],
      ['3-4', '観光の振興'],
      ['4-3', '道路・河川の整備と維持管理'],
      ['4-4', '交通サービスの充実'],
      ['6-5', '自主性・自立性の高い財政運営の確立'],
    ]);
  });

  it('list who mentions a concept, municipality by municipality, with words that stand in the source', async () => {
    const view = await readConcept(graph, 'related-population' as ConceptId);
    expect(view.municipalities.map(({ municipality }) => municipality.code)).toStrictEqual([
      '062031',
      '082368',
      '112119',
      '222259',
    ]);
    for (const { unit, document, evidence } of view.municipalities.flatMap(({ units }) => units)) {
      const { sourceLines } = await readDocument(graph, document.id);
      const cut = evidence.map(({ line, start, end }) => sourceLines[line - 1]?.slice(start, end));
      expect(cut, unit.title).toStrictEqual(evidence.map(({ text }) => text));
    }
  });

  it('count for a municipality how many others share each concept', async () => {
    const view = await readMunicipality(graph, '112119' as MunicipalityCode);
    const shared = view.concepts.find(({ concept }) => concept.id === 'migration-settlement');
    expect(shared?.municipalities).toBe(4);
    expect(view.documents.map(({ counts }) => counts['policy-item'])).toStrictEqual([38]);
  });

  it('draw the overview from concepts of at least three municipalities', async () => {
    const view = await readOverview(graph);
    expect(view.minMunicipalities).toBe(3);
    expect([view.concepts.length, view.sharedConcepts > 14]).toStrictEqual([14, true]);
    expect(view.concepts.length).toBeGreaterThan(5);
    expect(view.concepts.filter(({ municipalities }) => municipalities.length < 3)).toStrictEqual([]);
    expect(view.strokes).toHaveLength(67 + 9 + 12 + 40);
  });

  it('draw the overview of the municipalities asked for, and tell how many are not drawn', async () => {
    const codes = ['112119', '062031', '999999', '112119'] as MunicipalityCode[];
    const view = await readOverview(graph, codes);
    expect(view.drawn).toStrictEqual(['062031', '112119']);
    expect(view.notDrawn).toBe(1);
    expect(view.isChosen).toBe(true);
    expect(view.minMunicipalities).toBe(2);
    expect([...new Set(view.strokes.map(({ municipality }) => municipality))].sort()).toStrictEqual([...view.drawn]);
    expect(new Set(view.concepts.map(({ municipalities }) => municipalities.join()))).toStrictEqual(
      new Set(['062031,112119']),
    );
    expect(view.municipalities).toHaveLength(4);
  });

  it('draw the overview of the first municipalities where none asked for is loaded', async () => {
    const view = await readOverview(graph, ['999999' as MunicipalityCode]);
    expect({ drawn: view.drawn, isChosen: view.isChosen, notDrawn: view.notDrawn }).toStrictEqual({
      drawn: ['062031', '082368', '112119', '222259'],
      isChosen: false,
      notDrawn: 1,
    });
  });

  it('refuse ids that no document has', async () => {
    await expect(readUnit(graph, 'm-nothing' as UnitId)).rejects.toBeInstanceOf(NotFoundError);
    await expect(readConcept(graph, 'nothing' as ConceptId)).rejects.toBeInstanceOf(NotFoundError);
    await expect(readDocument(graph, 'd-nothing' as DocumentId)).rejects.toBeInstanceOf(NotFoundError);
    await expect(readMunicipality(graph, '999999' as MunicipalityCode)).rejects.toBeInstanceOf(NotFoundError);
  });
});
