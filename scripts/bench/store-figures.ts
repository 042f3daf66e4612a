import { contentId } from '#graph/model/content-id.server.ts';
import type { ConceptId, UnitId } from '#graph/model/ids.ts';
import type { GraphStore, StoredPlan } from '#graph/storage/graph-store.ts';
import { BENCH_MODEL } from './bench-model.ts';
import { characterTokens } from './character-tokens.ts';
import { percentile, rounded } from '../support/figures.ts';
import { PhraseVectors } from './phrase-vectors.ts';
import { PEOPLE, PURPOSES, QUERIES, TOPICS, WAYS } from './phrases.ts';
import { seededNumbers } from '../support/seeded-numbers.ts';
import { CONCEPT_COUNT, syntheticConcepts, syntheticPlans } from './synthetic-corpus.ts';

const LIMIT = 20;
/** Candidates of a search, and of what is like a measure elsewhere. */
const HITS = 200;
/** Questions asked of each kind, after as many again that only warm up. */
const ASKED = 100;
/** Neighbours that a picture brings of each node. */
const EXPANDED = 20;

/** Writes so many made-up measures and tells how fast; making them up is not counted. */
export async function loadStore(store: GraphStore, measures: number): Promise<Record<string, number>> {
  const plans: readonly StoredPlan[] = [...syntheticPlans(measures, BENCH_MODEL.dimension)];
  const start = performance.now();
  await store.replace({
    stamp: `bench-${measures}`,
    tokeniser: 'bench/1',
    model: BENCH_MODEL,
    concepts: syntheticConcepts(),
    plans: inTurn(plans),
  });
  const seconds = (performance.now() - start) / 1000;
  const counts = await store.contents();
  const nodes = counts.state === 'ready' ? Object.values(counts.counts).reduce((sum, count) => sum + count, 0) : 0;
  const edges = plans.reduce((sum, plan) => sum + plan.mentions.length + 3 * plan.plan.measures.length, 0);
  return {
    'load s': rounded(seconds),
    'measures / s': Math.round(measures / seconds),
    'nodes and edges / s': Math.round((nodes + edges) / seconds),
  };
}

/** Asks a loaded store and tells how long it takes, in milliseconds. */
export async function askStore(store: GraphStore, measures: number): Promise<Record<string, number>> {
  const vectors = queryVectors();
  const text = (index: number): string => QUERIES[index % QUERIES.length] ?? '';
  const words = (index: number) => store.findByWords({ tokens: characterTokens(text(index), 1), limit: LIMIT });
  const meaning = (index: number) => store.findByMeaning({ vector: vectorAt(vectors, index), limit: LIMIT });
  const concepts = (index: number) =>
    store.findByConcepts({ concepts: [0, 7, 90].map((step) => weighted(index + step)), limit: LIMIT });
  return {
    ...(await timed('words', words)),
    ...(await timed('meaning', meaning)),
    ...(await timed('concepts', concepts)),
    ...(await timed('hybrid', (index) => Promise.all([words(index), meaning(index), concepts(index)]))),
    ...(await timed('two hops', (index) => twoHops(store, unitAt(index, measures)))),
    ...(await timed('facets of 200', (index) => countHits(store, index, measures))),
    ...(await timed('elsewhere', (index) => findElsewhere(store, unitAt(index, measures), text(index)))),
  };
}

function unitAt(index: number, measures: number): UnitId {
  return contentId('m', [(index * 37) % measures]) as UnitId;
}

async function countHits(store: GraphStore, index: number, measures: number): Promise<void> {
  const units = Array.from({ length: HITS }, (_, place) => unitAt(index * HITS + place, measures));
  await store.countFacets({ units });
}

async function findElsewhere(store: GraphStore, unit: UnitId, text: string): Promise<void> {
  await store.findElsewhere({ unit, tokens: characterTokens(text, 1), kinds: ['measure'], limit: HITS });
}

/** A measure, the concepts it mentions, and of each concept the first units that mention it too. */
async function twoHops(store: GraphStore, origin: UnitId): Promise<void> {
  const { nodes } = await store.findNeighbours({ origin, relations: ['MENTIONS'], limit: EXPANDED });
  await Promise.all(
    nodes.slice(1).map(({ id }) => store.findNeighbours({ origin: id, relations: ['MENTIONS'], limit: EXPANDED })),
  );
}

async function timed(name: string, ask: (index: number) => Promise<unknown>): Promise<Record<string, number>> {
  const times: number[] = [];
  for (let index = 0; index < 2 * ASKED; index += 1) {
    const start = performance.now();
    await ask(index);
    if (index >= ASKED) times.push(performance.now() - start);
  }
  return { [`${name} p50 ms`]: percentile(times, 0.5), [`${name} p95 ms`]: percentile(times, 0.95) };
}

function queryVectors(): readonly Float32Array[] {
  const vectors = new PhraseVectors(BENCH_MODEL.dimension, 3);
  const numbers = seededNumbers(3);
  return Array.from({ length: ASKED }, () =>
    vectors.sum([TOPICS, PEOPLE, WAYS, PURPOSES].map((list) => numbers.skewed(list))),
  );
}

function vectorAt(vectors: readonly Float32Array[], index: number): Float32Array {
  return vectors[index % vectors.length] ?? new Float32Array(BENCH_MODEL.dimension);
}

function weighted(index: number): { readonly concept: ConceptId; readonly weight: number } {
  return { concept: `concept-${index % CONCEPT_COUNT}` as ConceptId, weight: 1 };
}

async function* inTurn(plans: readonly StoredPlan[]): AsyncGenerator<StoredPlan> {
  for (const plan of plans) yield await Promise.resolve(plan);
}
