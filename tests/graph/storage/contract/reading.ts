import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError, NotFoundError } from '#graph/errors.ts';
import { cosine } from '#graph/embedding/cosine.ts';
import { RELATION_TYPES } from '#graph/model/graph-edge.ts';
import type { GraphEdge } from '#graph/model/graph-edge.ts';
import { NODE_KINDS } from '#graph/model/graph-node.ts';
import type { DocumentId, MunicipalityCode, NodeId, UnitId } from '#graph/model/ids.ts';
import type { Expansion, SubgraphNode } from '#graph/model/subgraph.ts';
import { compareEdges, relationRank } from '#graph/storage/compare-edges.ts';
import type { NeighbourQuery, NodeQuery } from '#graph/storage/graph-store.ts';
import { codesOf, documentsOf, someOf } from '../../../support/arbitrary-filter.ts';
import { buildSampleGraph } from '../../../support/build-sample-graph.ts';
import { edgesOf, nodesOf } from '../../../support/sample-oracle.ts';
import { storeHolding } from './contract-setup.ts';
import type { ContractSetup } from './contract-setup.ts';

const GRAPH = buildSampleGraph({ seed: 5, plans: 5 });
const NODES = nodesOf(GRAPH);
const EDGES = edgesOf(GRAPH);
const IDS = NODES.map(({ id }) => id);
const DOCUMENTS = documentsOf(GRAPH);
const CODES = codesOf(GRAPH);
const UNKNOWN = 'm-nothing' as UnitId;

const oneOf = <Item>(items: readonly Item[]) => fc.option(fc.constantFrom(...items), { nil: undefined });
const nodeQueries: fc.Arbitrary<NodeQuery> = fc.record({
  kinds: someOf(NODE_KINDS),
  municipality: oneOf([...CODES, '999999' as MunicipalityCode, DOCUMENTS[0] as string as MunicipalityCode]),
  document: oneOf([...DOCUMENTS, 'd-nothing' as DocumentId, CODES[0] as string as DocumentId]),
  offset: oneOf([0, 1, 5, 1000]),
  limit: fc.constantFrom(1, 3, 50, 10_000),
});
const neighbourQueries: fc.Arbitrary<NeighbourQuery> = fc.record({
  origin: fc.constantFrom(...IDS),
  relations: someOf(RELATION_TYPES),
  kinds: someOf(NODE_KINDS),
  municipalities: someOf([...CODES, '999999' as MunicipalityCode]),
  ofEach: oneOf([1, 2, 500]),
  offset: oneOf([0, 1, 4, 1000]),
  limit: fc.constantFrom(1, 3, 500),
});

/** Nodes, edges and what hangs on them come back as they went in. */
export function describeReading({ open, runs }: ContractSetup): void {
  const store = storeHolding(open, GRAPH);

  it('gives nodes in the order asked for, without unknown ones', () =>
    fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...IDS, UNKNOWN]), async (ids) => {
        const expected = ids.flatMap((id) => NODES.filter((node) => node.id === id));
        expect(await store().getNodes(ids)).toStrictEqual(expected);
      }),
      { numRuns: runs },
    ));

  it('lists and counts nodes in document order', () =>
    fc.assert(
      fc.asyncProperty(nodeQueries, async ({ kinds, municipality, document, offset = 0, limit, ...rest }) => {
        const selection = { kinds, municipality, document };
        const matching = NODES.filter(
          (node) =>
            (kinds?.includes(node.record.kind) ?? true) &&
            (municipality === undefined || node.municipality === municipality) &&
            (document === undefined || node.document === document),
        );
        const listed = await store().listNodes({ ...rest, ...selection, offset, limit });
        expect(listed).toStrictEqual(matching.slice(offset, offset + limit));
        expect(await store().countNodes(selection)).toBe(matching.length);
      }),
      { numRuns: runs },
    ));

  it('lists the edges that touch any of the nodes', () =>
    fc.assert(
      fc.asyncProperty(fc.subarray([...IDS, UNKNOWN]), someOf(RELATION_TYPES), async (ids, relations) => {
        const expected = EDGES.filter(({ from, to }) => ids.includes(from) || ids.includes(to));
        expect(await store().listEdges(ids, relations)).toStrictEqual(sorted(expected, relations));
      }),
      { numRuns: runs },
    ));

  it('finds neighbours, n of m', () =>
    fc.assert(
      fc.asyncProperty(neighbourQueries, async (query) => {
        expect(await store().findNeighbours(query)).toStrictEqual(expansionOf(query));
      }),
      { numRuns: runs },
    ));

  it('gives the subgraph between nodes', () =>
    fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...IDS, UNKNOWN]), async (ids) => {
        const edges = EDGES.filter(({ from, to }) => ids.includes(from) && ids.includes(to));
        const nodes = ids.filter((id) => id !== UNKNOWN).map(withDegrees);
        // A node that is asked for twice stands once.
        expect(await store().getSubgraph([...ids, ...ids])).toStrictEqual({ nodes, edges: sorted(edges) });
      }),
      { numRuns: runs },
    ));

  it('gives the vectors of units, in their places', async () => {
    const units = GRAPH.plans.flatMap((stored) => stored.units);
    const vectors = await store().getVectors([UNKNOWN, ...units.map(({ id }) => id)]);
    expect(vectors).toStrictEqual([null, ...units.map(({ vector }) => vector)]);
  });

  it('gives sentence vectors that answer like the original ones', async () => {
    const units = GRAPH.plans.flatMap((stored) => stored.units);
    const [none, ...sentences] = await store().getSentenceVectors([UNKNOWN, ...units.map(({ id }) => id)]);
    expect(none).toStrictEqual([]);
    expect(sentences.map((list) => list.length)).toStrictEqual(units.map((unit) => unit.sentenceVectors.length));
    const probes = units.flatMap(({ vector }) => (vector === null ? [] : [vector]));
    units.forEach((unit, place) => {
      unit.sentenceVectors.forEach((vector, index) => {
        const stored = sentences[place]?.[index] ?? new Float32Array();
        for (const probe of probes) expect(Math.abs(cosine(stored, probe) - cosine(vector, probe))).toBeLessThan(0.01);
      });
    });
  });

  it('gives the appendix of a document', async () => {
    for (const { plan } of GRAPH.plans) {
      const { sourceLines, lineage, relatedPlans, corrections, unplaced } = plan;
      const expected = { sourceLines, lineage, relatedPlans, corrections, unplaced };
      expect(await store().getAppendix(plan.document.id)).toStrictEqual(expected);
    }
  });

  it('gives objects that are the caller’s to keep', async () => {
    const ids = IDS.slice(0, 3);
    const [first] = await store().getNodes(ids);
    Object.assign(first?.record.value ?? {}, { name: 'changed', title: 'changed' });
    const unit = GRAPH.plans[0]?.units.find(({ vector }) => vector !== null)?.id ?? UNKNOWN;
    (await store().getVectors([unit]))[0]?.fill(7);
    expect(await store().getNodes(ids)).toStrictEqual(NODES.slice(0, 3));
    expect((await store().getVectors([unit]))[0]).not.toContain(7);
  });

  describe('refuses', () => {
    it('an unknown origin', () =>
      expect(store().findNeighbours({ origin: UNKNOWN, limit: 1 })).rejects.toThrow(NotFoundError));

    it.each(['d-nothing', IDS.find((id) => id.startsWith('s-')) ?? ''])('the appendix of %s', (id) =>
      expect(store().getAppendix(id as DocumentId)).rejects.toThrow(NotFoundError),
    );

    it.each([0, 501, 1.5])('%s neighbours', (limit) =>
      expect(store().findNeighbours({ origin: UNKNOWN, limit })).rejects.toThrow(InvalidInputError),
    );

    it.each([0, 501, 1.5])('%s neighbours of each municipality', (ofEach) =>
      expect(store().findNeighbours({ origin: UNKNOWN, ofEach, limit: 1 })).rejects.toThrow(InvalidInputError),
    );

    it.each([0, 10_001, NaN])('%s nodes', (limit) =>
      expect(store().listNodes({ limit })).rejects.toThrow(InvalidInputError),
    );

    it.each([-1, 0.5])('an offset of %s', async (offset) => {
      await expect(store().listNodes({ offset, limit: 1 })).rejects.toThrow(InvalidInputError);
      await expect(store().findNeighbours({ origin: UNKNOWN, offset, limit: 1 })).rejects.toThrow(InvalidInputError);
    });
  });
}

function sorted(edges: readonly GraphEdge[], relations: readonly string[] = RELATION_TYPES): readonly GraphEdge[] {
  return edges.filter(({ type }) => relations.includes(type)).sort(compareEdges);
}

function otherEnd({ from, to }: GraphEdge, id: NodeId): NodeId {
  return from === id ? to : from;
}

function withDegrees(id: NodeId): SubgraphNode {
  const node = NODES.find((other) => other.id === id);
  if (node === undefined) throw new Error(`the sample has no node ${id}`);
  const degrees = RELATION_TYPES.flatMap((type) => {
    const touching = EDGES.filter((edge) => edge.type === type && (edge.from === id || edge.to === id));
    const neighbours = new Set(touching.map((edge) => otherEnd(edge, id)));
    return neighbours.size === 0 ? [] : [[type, neighbours.size] as const];
  });
  return { ...node, degrees: Object.fromEntries(degrees) };
}

function expansionOf(query: NeighbourQuery): Expansion {
  const { origin, relations, kinds, municipalities, ofEach = Infinity, offset = 0, limit } = query;
  const touching = sorted(
    EDGES.filter(({ from, to }) => from === origin || to === origin),
    relations,
  );
  const firstRelation = (id: NodeId): number =>
    Math.min(...touching.filter((edge) => otherEnd(edge, origin) === id).map(({ type }) => relationRank(type)));
  const neighbours = NODES.filter(
    ({ id, record, municipality }) =>
      touching.some((edge) => otherEnd(edge, origin) === id) &&
      (kinds?.includes(record.kind) ?? true) &&
      (municipalities === undefined || (municipality !== null && municipalities.includes(municipality))),
  )
    .map(({ id }) => id)
    .sort((a, b) => firstRelation(a) - firstRelation(b));
  const placeOf = (id: NodeId) => NODES.find((node) => node.id === id)?.municipality ?? null;
  const listed = neighbours.filter(
    (id, at) => neighbours.slice(0, at).filter((other) => placeOf(other) === placeOf(id)).length < ofEach,
  );
  const shown = listed.slice(offset, offset + limit);
  return {
    origin,
    nodes: [origin, ...shown].map(withDegrees),
    edges: touching.filter((edge) => shown.includes(otherEnd(edge, origin))),
    shown: shown.length,
    total: neighbours.length,
  };
}
