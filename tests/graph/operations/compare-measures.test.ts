import { beforeAll, describe, expect, it } from 'vitest';
import { InvalidInputError, NotFoundError } from '#graph/errors.ts';
import type { UnitId } from '#graph/model/ids.ts';
import { compareMeasures } from '#graph/operations/compare-measures.ts';
import { exportSideBySide, SIDE_BY_SIDE_FORMS } from '#graph/operations/export-side-by-side.server.ts';
import { listUnits } from '#graph/operations/list-units.ts';
import { readUnit } from '#graph/operations/read-unit.ts';
import { MOST_COMPARED, type SideBySideView } from '#graph/operations/side-by-side-view.ts';
import { takeSideBySide } from '#graph/operations/take-side-by-side.ts';
import type { GraphStore } from '#graph/storage/graph-store.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

const NOWHERE = 'm-aaaaaaaaaaaa' as UnitId;

const graph = useSampleGraph();
let ids: readonly UnitId[];
let view: SideBySideView;

/** The first measure of each of two municipalities that names moving in, and a second one of the first. */
async function findMeasures(): Promise<readonly UnitId[]> {
  const { nodes } = await graph.store.findNeighbours({
    origin: 'migration-settlement' as UnitId,
    relations: ['MENTIONS'],
    kinds: ['measure', 'project', 'focus'],
    limit: 50,
  });
  const of = (code: string) => nodes.filter(({ municipality }) => municipality === code).map(({ id }) => id as UnitId);
  return [...of('222259').slice(0, 2), ...of('112119').slice(0, 1)];
}

beforeAll(async () => {
  ids = await findMeasures();
  view = await compareMeasures(graph, [...ids, NOWHERE]);
});

describe('compareMeasures on the sample plans', () => {
  it('keeps the order asked for, numbers the columns of one municipality and tells what is missing', () => {
    expect(view.units.map(({ unit }) => unit.id)).toStrictEqual(ids);
    expect(view.units.map(({ name }) => name)).toStrictEqual(['伊豆の国市（1）', '伊豆の国市（2）', '本庄市']);
    expect(view.missing).toStrictEqual([NOWHERE]);
  });

  it('says of every word and concept exactly which other columns hold it', () => {
    for (const { unit, mentions, sharedWords, ownWords } of view.units) {
      const others = view.units.filter((other) => other.unit.id !== unit.id);
      for (const { concept, sharedWith } of mentions) {
        const holders = others.filter((other) => other.mentions.some((one) => one.concept.id === concept.id));
        expect(sharedWith).toStrictEqual(holders.map((other) => other.unit.id));
      }
      for (const { field, word, start, end, sharedWith } of sharedWords) {
        expect(unit[field].slice(start, end)).toBe(word);
        expect(sharedWith.length).toBeGreaterThan(0);
        expect(sharedWith).not.toContain(unit.id);
      }
      const holdsNone = (word: string) => others.every((other) => !other.sharedWords.some((one) => one.word === word));
      expect(ownWords.filter((word) => !holdsNone(word))).toStrictEqual([]);
    }
    expect(view.units.every(({ sharedWords }) => sharedWords.some(({ word }) => word === '移住'))).toBe(true);
  });

  it('refuses more units than it compares', async () => {
    const many = Array.from(
      { length: MOST_COMPARED + 1 },
      (_, place) => `m-aaaaaaaaaaa${'abcdefghijklmnopqrstuvwxyz'[place] ?? ''}`,
    );
    await expect(compareMeasures(graph, many as UnitId[])).rejects.toBeInstanceOf(InvalidInputError);
  });

  it('lists units in the order asked for and leaves out what there is not', async () => {
    const lines = await listUnits(graph, [NOWHERE, ...[...ids].reverse()]);
    expect(lines.map(({ unit }) => unit.id)).toStrictEqual([...ids].reverse());
  });

  it('is taken away with notes by unit, in every form', async () => {
    const [first] = ids;
    const frame = { title: '比較', date: '2026-04-01', site: 'http://a.example', address: 'http://a.example/x' };
    const notes = new Map(first === undefined ? [] : [[first, '会議で確認'] as const]);
    const taken = takeSideBySide(view, { ...frame, notes });
    expect(taken.measures.map(({ note }) => note)).toStrictEqual(['会議で確認', '', '']);
    for (const { address, lines } of taken.measures) {
      expect(address).toMatch(
        new RegExp(`^http://a\\.example/documents/d-[a-z2-7]{12}\\?from=${lines[0]}&to=${lines[1]}#L${lines[0]}$`),
      );
    }
    for (const form of SIDE_BY_SIDE_FORMS) {
      expect((await exportSideBySide(form, taken)).body.length).toBeGreaterThan(500);
    }
  });

  it('lists terms that a unit uses, and a term that units use not as a term of its own', async () => {
    const terms = await graph.store.listNodes({ kinds: ['term'], offset: 0, limit: 500 });
    const uses = await graph.store.listEdges(
      terms.map(({ id }) => id),
      ['USES_TERM'],
    );
    const [use] = uses;
    if (use === undefined) throw new Error('no unit of the samples uses a term');
    const [user, term] = (await compareMeasures(graph, [use.from as UnitId, use.to as UnitId])).units;
    expect(user?.terms.map(({ id }) => id)).toContain(use.to);
    expect(term?.terms).toStrictEqual([]);
    expect((await readUnit(graph, use.to as UnitId)).terms).toStrictEqual([]);
  });

  it('tells a document that is missing as not found', async () => {
    const { store } = graph;
    const known: Pick<GraphStore, 'getNodes' | 'listEdges'> = {
      getNodes: async (asked) => (await store.getNodes(asked)).filter(({ record }) => record.kind !== 'document'),
      listEdges: (...asked) => store.listEdges(...asked),
    };
    const withoutDocuments = { store: known as GraphStore, embedder: null };
    await expect(compareMeasures(withoutDocuments, ids)).rejects.toBeInstanceOf(NotFoundError);
  });
});
