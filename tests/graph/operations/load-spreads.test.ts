import { describe, expect, it } from 'vitest';
import { municipalitiesOf } from '#graph/exploring/concept-spread.ts';
import { loadSpreads } from '#graph/operations/load-spreads.ts';
import type { ConceptId, MunicipalityCode } from '#graph/model/ids.ts';
import type { GraphStore, MatrixQuery, NeighbourQuery } from '#graph/storage/graph-store.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

/** A store in which every concept is mentioned by so many units, the next municipality after each hundred. */
function storeOf(total: number) {
  const queries: (NeighbourQuery | MatrixQuery)[] = [];
  const places = Array.from({ length: total }, (_, at) => at);
  const findNeighbours = (query: NeighbourQuery) => {
    queries.push(query);
    const { offset = 0, limit } = query;
    const nodes = places
      .slice(offset, offset + limit)
      .map((at) => ({ id: `m-${at}`, municipality: municipalityOf(at) }));
    return Promise.resolve({ nodes, total });
  };
  const countMatrix = (query: MatrixQuery) => {
    queries.push(query);
    const rows = [...new Set(places.map(municipalityOf))];
    return Promise.resolve((query.concepts ?? []).flatMap((concept) => rows.map((row) => ({ row, concept }))));
  };
  return { store: { findNeighbours, countMatrix } as unknown as GraphStore, queries };
}

const municipalityOf = (at: number) => String(100_000 + Math.floor(at / 100)) as MunicipalityCode;
const ids = ['concept-1', 'concept-2'] as ConceptId[];

describe('loadSpreads', () => {
  it('counts every unit and municipality of a concept, and lists 500 units of it', async () => {
    const { store } = storeOf(70_000);
    const units = Array.from({ length: 500 }, (_, at) => ({ unit: `m-${at}`, municipality: municipalityOf(at) }));
    expect(await loadSpreads(store, ids)).toStrictEqual(
      ids.map((concept) => ({ concept, units, total: 70_000, municipalities: 700 })),
    );
  });

  it('asks once for each concept and once for all their municipalities', async () => {
    const { store, queries } = storeOf(70_000);
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
