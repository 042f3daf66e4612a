import { describe, expect, it } from 'vitest';
import { loadSpreads } from '#graph/operations/load-spreads.ts';
import type { ConceptId, MunicipalityCode } from '#graph/model/ids.ts';
import type { NeighbourQuery, GraphStore } from '#graph/storage/graph-store.ts';

/** A store in which every concept is mentioned by so many units, the next municipality after each hundred. */
function storeOf(total: number) {
  const queries: NeighbourQuery[] = [];
  const findNeighbours = (query: NeighbourQuery) => {
    queries.push(query);
    const { offset = 0, limit } = query;
    const places = Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, at) => offset + at);
    const nodes = places.map((at) => ({ id: `m-${at}`, municipality: municipalityOf(at) }));
    return Promise.resolve({ nodes, total });
  };
  return { store: { findNeighbours } as unknown as GraphStore, queries };
}

const municipalityOf = (at: number) => String(100_000 + Math.floor(at / 100)) as MunicipalityCode;

describe('loadSpreads', () => {
  it('lists every unit that mentions a concept, however many pages they fill', async () => {
    const { store } = storeOf(1_338);
    const [spread] = await loadSpreads(store, ['concept-1' as ConceptId]);
    expect(spread?.total).toBe(1_338);
    expect(spread?.units).toStrictEqual(
      Array.from({ length: 1_338 }, (_, at) => ({ unit: `m-${at}`, municipality: municipalityOf(at) })),
    );
  });

  it('looks at 5,000 units of a concept at most, and keeps the total', async () => {
    const { store, queries } = storeOf(70_000);
    const [spread] = await loadSpreads(store, ['concept-1' as ConceptId]);
    expect([spread?.units.length, spread?.total, queries.length]).toStrictEqual([5_000, 70_000, 10]);
  });
});
