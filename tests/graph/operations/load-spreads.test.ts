import { describe, expect, it } from 'vitest';
import { municipalitiesOf, type PlacedUnit } from '#graph/exploring/concept-spread.ts';
import { loadSpreads } from '#graph/operations/load-spreads.ts';
import type { ConceptId, MunicipalityCode } from '#graph/model/ids.ts';
import type { GraphStore, MatrixQuery, NeighbourQuery } from '#graph/storage/graph-store.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

/** A store in which every concept is mentioned by so many units of each municipality, in the order of these. */
function storeOf(unitsOfEach: readonly number[]) {
  const queries: (NeighbourQuery | MatrixQuery)[] = [];
  const all = unitsOfEach.flatMap((units, place) => Array.from({ length: units }, (_, at) => unitAt(place, at)));
  const findNeighbours = (query: NeighbourQuery) => {
    queries.push(query);
    const { municipalities, ofEach = Infinity, limit } = query;
    const nodes = all
      .filter(({ municipality }) => municipalities?.includes(municipality) ?? true)
      .filter(({ at }) => at < ofEach)
      .slice(0, limit);
    return Promise.resolve({ nodes: nodes.map(({ unit, municipality }) => ({ id: unit, municipality })) });
  };
  const countMatrix = (query: MatrixQuery) => {
    queries.push(query);
    return Promise.resolve(
      (query.concepts ?? []).flatMap((concept) =>
        unitsOfEach.map((units, place) => ({ row: codeOf(place), concept, units })),
      ),
    );
  };
  return { store: { findNeighbours, countMatrix } as unknown as GraphStore, queries, all };
}

const codeOf = (place: number) => String(100_000 + place) as MunicipalityCode;
const unitAt = (place: number, at: number) => ({ unit: `m-${place}-${at}`, municipality: codeOf(place), at });
const ids = ['concept-1', 'concept-2'] as ConceptId[];
const countOf = (units: readonly PlacedUnit[]) =>
  municipalitiesOf(units).map((code) => units.filter(({ municipality }) => municipality === code).length);

describe('loadSpreads', () => {
  it('lists all units of a concept that 500 mention, and counts them', async () => {
    const { store, all } = storeOf([200, 200, 100]);
    const units = all.map(({ unit, municipality }) => ({ unit, municipality }));
    expect(await loadSpreads(store, ids)).toStrictEqual(
      ids.map((concept) => ({ concept, units, total: 500, municipalities: 3 })),
    );
  });

  it('lists as many of each municipality where more mention it, all of those that have few', async () => {
    const { store } = storeOf([600, 3, 400, 20]);
    const [spread] = await loadSpreads(store, ids);
    expect(spread).toMatchObject({ total: 1_023, municipalities: 4 });
    expect(countOf(spread?.units ?? [])).toStrictEqual([238, 3, 238, 20]);
  });

  it('takes a hundred municipalities of a whole country, from the first to the last', async () => {
    const { store } = storeOf(Array.from({ length: 1_700 }, () => 40));
    const [spread] = await loadSpreads(store, ids);
    expect(spread).toMatchObject({ total: 68_000, municipalities: 1_700 });
    expect(countOf(spread?.units ?? [])).toStrictEqual(Array.from({ length: 100 }, () => 5));
    expect(municipalitiesOf(spread?.units ?? [])).toStrictEqual(
      Array.from({ length: 100 }, (_, at) => codeOf(at * 17)),
    );
  });

  it('asks once for each concept and once for all their municipalities', async () => {
    const { store, queries } = storeOf([30_000, 40_000]);
    await loadSpreads(store, ids);
    expect(queries).toHaveLength(ids.length + 1);
    expect(await loadSpreads(store, [])).toStrictEqual([]);
    expect(queries).toHaveLength(ids.length + 1);
  });
});

describe('loadSpreads of the sample graph', () => {
  const graph = useSampleGraph();

  it('counts the municipalities of the units it lists, where it lists them all', async () => {
    const concepts = (await graph.store.listNodes({ kinds: ['concept'], limit: 10_000 })).map(
      ({ id }) => id as ConceptId,
    );
    const spreads = await loadSpreads(graph.store, concepts);
    const whole = spreads.filter(({ units, total }) => units.length === total);
    expect(whole).toHaveLength(concepts.length);
    expect(whole.map(({ municipalities }) => municipalities)).toStrictEqual(
      whole.map(({ units }) => municipalitiesOf(units).length),
    );
  });
});
