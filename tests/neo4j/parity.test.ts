import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEmbeddedStore } from '#graph/adapters/embedded/open-embedded-store.server.ts';
import type { Candidate, GraphStore, UnitFilter } from '#graph/storage/graph-store.ts';
import { findSimilarElsewhere } from '#graph/operations/find-similar-elsewhere.ts';
import type { UnitId } from '#graph/model/ids.ts';
import { UNIT_KINDS } from '#graph/model/unit.ts';
import { characterTokens } from '../../scripts/bench/character-tokens.ts';
import { BENCH_MODEL } from '../../scripts/bench/bench-model.ts';
import { syntheticConcepts, syntheticPlans } from '../../scripts/bench/synthetic-corpus.ts';
import { inTurn } from '../support/build-sample-graph.ts';
import { openEmptyStore } from '../support/empty-neo4j.ts';
import { drawFrom, type Draw } from '../support/draw-from.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { describeWithNeo4j } from '../support/with-neo4j.ts';

const MEASURES = 1800;
const QUERIES = 240;
const LIMIT = 20;
const LEAST = 0.95;
const PLANS = [...syntheticPlans(MEASURES, BENCH_MODEL.dimension)];
const CONCEPTS = syntheticConcepts();
const DRAW = drawFrom(41);

interface Pair {
  readonly embedded: readonly Candidate[];
  readonly neo4j: readonly Candidate[];
}

describeWithNeo4j('Both stores', (settings) => {
  let stores: readonly [embedded: GraphStore, neo4j: GraphStore];

  beforeAll(async () => {
    const embedded = await openEmbeddedStore({ folder: await temporaryFolder() });
    const { store } = await openEmptyStore(settings);
    stores = [embedded, store];
    for (const each of stores) {
      const plans = inTurn(PLANS);
      await each.replace({ stamp: 'parity', tokeniser: 'bench/1', model: BENCH_MODEL, concepts: CONCEPTS, plans });
    }
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
  });

  const askBoth = async (ask: (store: GraphStore) => Promise<readonly Candidate[]>): Promise<Pair> => {
    const [embedded, neo4j] = await Promise.all([ask(stores[0]), ask(stores[1])]);
    return { embedded, neo4j };
  };

  it(`find the same by words, with the same scores, for ${QUERIES} queries`, async () => {
    const pairs: Pair[] = [];
    for (let index = 0; index < QUERIES; index += 1) {
      const tokens = characterTokens(drawText(DRAW), 1);
      const filter = drawFilter(DRAW);
      pairs.push(await askBoth((store) => store.findByWords({ tokens, filter, limit: LIMIT })));
    }
    expectParity(pairs, 1e-5);
  });

  it(`find the same by meaning for ${QUERIES} queries`, async () => {
    const pairs: Pair[] = [];
    for (let index = 0; index < QUERIES; index += 1) {
      const vector = drawVector(DRAW);
      const filter = drawFilter(DRAW);
      pairs.push(await askBoth((store) => store.findByMeaning({ vector, filter, limit: LIMIT })));
    }
    expectParity(pairs, 1e-5);
  });

  it(`find the same by concepts for ${QUERIES} queries`, async () => {
    for (let index = 0; index < QUERIES; index += 1) {
      const concepts = [1, 2].map((weight) => ({ concept: DRAW.pick(CONCEPTS).id, weight }));
      const filter = drawFilter(DRAW);
      const { embedded, neo4j } = await askBoth((store) => store.findByConcepts({ concepts, filter, limit: LIMIT }));
      expect(neo4j).toStrictEqual(embedded);
    }
  });

  it('give the same pictures and expansions', async () => {
    for (let index = 0; index < 40; index += 1) {
      const measures = Array.from({ length: 8 }, () => DRAW.pick(DRAW.pick(PLANS).plan.measures).id);
      const ids = [...measures, DRAW.pick(CONCEPTS).id];
      const [first, second] = stores;
      expect(await second.getSubgraph(ids)).toStrictEqual(await first.getSubgraph(ids));
      const query = { origin: DRAW.pick(ids), limit: 50, offset: DRAW.below(20) };
      expect(await second.findNeighbours(query)).toStrictEqual(await first.findNeighbours(query));
    }
  });

  it('give the same paths between measures', async () => {
    const [first, second] = stores;
    for (let index = 0; index < 20; index += 1) {
      const [from, to] = [0, 1].map(
        (half) => DRAW.pick(DRAW.pick(PLANS.filter((_, place) => place % 2 === half)).plan.measures).id,
      );
      if (from === undefined || to === undefined) continue;
      const query = { from, to, relations: ['MENTIONS', 'BROADER', 'RELATED'], limit: 5, maximumLength: 4 } as const;
      expect(await second.findPaths(query)).toStrictEqual(await first.findPaths(query));
    }
  });

  it('give the same matrices and counts', async () => {
    const [first, second] = stores;
    for (let index = 0; index < 10; index += 1) {
      const filter = drawFilter(DRAW);
      const rows = DRAW.pick(['municipality', 'document'] as const);
      expect(await second.countMatrix({ rows, filter })).toStrictEqual(await first.countMatrix({ rows, filter }));
      expect(await second.countUnits(filter)).toStrictEqual(await first.countUnits(filter));
    }
  });

  it('tell the same of what is like a measure elsewhere', async () => {
    const [first, second] = stores.map((store) => similarTo(store));
    for (let index = 0; index < 20; index += 1) {
      const { id } = DRAW.pick(DRAW.pick(PLANS).plan.measures);
      const similar = await first?.(id);
      expect(similar?.length).toBeGreaterThan(0);
      expect(await second?.(id)).toStrictEqual(similar);
    }
  });

  it('give the same facets of hits', async () => {
    const [first, second] = stores;
    for (let index = 0; index < 40; index += 1) {
      const units = Array.from({ length: 220 }, () => DRAW.pick(DRAW.pick(PLANS).plan.measures).id);
      const { city } = DRAW.pick(PLANS).plan.document;
      const fields = [DRAW.pick(CONCEPTS.filter(({ broader }) => broader.length === 0)).id];
      const choice = DRAW.pick([{}, { municipalities: [city.code] }, { fields }, { fields, kinds: UNIT_KINDS }]);
      const query = { units, choice };
      expect(await second.countFacets(query)).toStrictEqual(await first.countFacets(query));
    }
  });
});

function similarTo(store: GraphStore) {
  return (unit: UnitId) => findSimilarElsewhere({ store, embedder: null }, { unit, limit: LIMIT });
}

function drawText(draw: Draw): string {
  const { title, text } = draw.pick(draw.pick(PLANS).plan.measures);
  const start = draw.below(Math.max(1, text.length - 12));
  return draw.below(2) === 0 ? title : text.slice(start, start + 2 + draw.below(40));
}

/** Near a stored vector, as the query of a reader is near what it means. */
function drawVector(draw: Draw): Float32Array {
  const noise = draw.unitVector(BENCH_MODEL.dimension);
  const base = draw.pick(draw.pick(PLANS).units).vector ?? noise;
  const mixed = base.map((component, index) => component + 0.5 * (noise[index] ?? 0));
  const length = Math.hypot(...mixed);
  return mixed.map((component) => component / length);
}

function drawFilter(draw: Draw): UnitFilter {
  const { city, id } = draw.pick(PLANS).plan.document;
  return draw.pick<UnitFilter>([
    {},
    {},
    { municipalities: [city.code] },
    { notMunicipalities: [city.code] },
    { documents: [id] },
    { kinds: UNIT_KINDS },
  ]);
}

function expectParity(pairs: readonly Pair[], tolerance: number): void {
  const answered = pairs.filter(({ embedded }) => embedded.length > 0);
  expect(answered.length).toBeGreaterThan(200);
  const share = (holds: (pair: Pair) => number) =>
    answered.reduce((sum, pair) => sum + holds(pair), 0) / answered.length;
  const top1 = share(({ embedded, neo4j }) => (neo4j[0]?.unit === embedded[0]?.unit ? 1 : 0));
  const overlap = share(({ embedded, neo4j }) => {
    const found = new Set(neo4j.map(({ unit }) => unit));
    return embedded.filter(({ unit }) => found.has(unit)).length / embedded.length;
  });
  console.info(`parity over ${answered.length} queries: top-1 ${top1.toFixed(4)}, overlap@20 ${overlap.toFixed(4)}`);
  expect(top1).toBeGreaterThanOrEqual(LEAST);
  expect(overlap).toBeGreaterThanOrEqual(LEAST);
  for (const { embedded, neo4j } of answered) {
    const scores = new Map(embedded.map(({ unit, score }) => [unit, score]));
    for (const { unit, score } of neo4j) expect(Math.abs(score - (scores.get(unit) ?? score))).toBeLessThan(tolerance);
  }
}
