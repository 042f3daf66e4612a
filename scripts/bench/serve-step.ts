import { argv } from 'node:process';
import { openEmbeddedStore } from '#graph/adapters/embedded/open-embedded-store.server.ts';
import type { ConceptId, UnitId } from '#graph/model/ids.ts';
import type { Candidate, GraphStore } from '#graph/storage/graph-store.ts';
import { BENCH_MODEL } from './bench-model.ts';
import { characterTokens } from './character-tokens.ts';
import { megabytes, percentile, rounded } from '../support/figures.ts';
import { PhraseVectors } from './phrase-vectors.ts';
import { PEOPLE, PURPOSES, QUERIES, TOPICS, WAYS } from './phrases.ts';
import { seededNumbers } from '../support/seeded-numbers.ts';
import { syntheticPlans } from './synthetic-corpus.ts';

/** Opens a built store, asks it and prints latencies, recall and memory as JSON. */
const measures = Number(argv[2]);
const folder = argv[3] ?? '';
const LIMIT = 20;
const VECTOR_QUERIES = 200;
/** Vector queries whose answer is compared with that of an exhaustive comparison. */
const CHECKED = 20;
const ROUNDS = 4;

async function timed(queries: readonly (() => Promise<unknown>)[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const ask of [...queries.slice(0, 10), ...queries]) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  return times.slice(10);
}

function queryVectors(): readonly Float32Array[] {
  const vectors = new PhraseVectors(BENCH_MODEL.dimension, 3);
  const numbers = seededNumbers(3);
  return Array.from({ length: VECTOR_QUERIES }, () =>
    vectors.sum([TOPICS, PEOPLE, WAYS, PURPOSES].map((list) => numbers.skewed(list))),
  );
}

/** Share of the truly nearest units that the store finds. */
async function recallOf(store: GraphStore, vectors: readonly Float32Array[]): Promise<number> {
  const best = vectors.map((): Candidate[] => []);
  for (const { units } of syntheticPlans(measures, BENCH_MODEL.dimension)) {
    for (const { id, vector } of units) {
      vectors.forEach((query, index) => {
        keepBest(best[index] ?? [], id, dot(query, vector));
      });
    }
  }
  let found = 0;
  for (const [index, vector] of vectors.entries()) {
    const answer = new Set((await store.findByMeaning({ vector, limit: LIMIT })).map(({ unit }) => unit));
    found += (best[index] ?? []).filter(({ unit }) => answer.has(unit)).length;
  }
  return found / (vectors.length * LIMIT);
}

function keepBest(best: Candidate[], unit: UnitId, score: number): void {
  if (best.length === LIMIT && score <= (best.at(-1)?.score ?? 0)) return;
  best.push({ unit, score });
  best.sort((a, b) => b.score - a.score);
  best.length = Math.min(best.length, LIMIT);
}

function dot(a: Float32Array, b: Float32Array | null): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b?.[index] ?? 0);
  return sum;
}

const start = performance.now();
const store = await openEmbeddedStore({ folder });
const opening = (performance.now() - start) / 1000;
const openedMemory = process.memoryUsage().rss;

const rounds = Array.from({ length: ROUNDS }, () => QUERIES).flat();
const words = await timed(
  rounds.map((text) => () => store.findByWords({ tokens: characterTokens(text, 1), limit: LIMIT })),
);
const vectors = queryVectors();
const meanings = await timed(vectors.map((vector) => () => store.findByMeaning({ vector, limit: LIMIT })));
const concepts = await timed(
  vectors.map((_, index) => () => {
    const concept = `concept-${index}` as ConceptId;
    return store.findByConcepts({ concepts: [{ concept, weight: 1 }], limit: LIMIT });
  }),
);
const neighbours = await timed(
  vectors.map((_, index) => () => store.findNeighbours({ origin: `concept-${index}` as ConceptId, limit: 50 })),
);
const memory = process.memoryUsage().rss;
console.log(
  JSON.stringify({
    'open s': rounded(opening),
    'words p50 ms': percentile(words, 0.5),
    'words p95 ms': percentile(words, 0.95),
    'words max ms': percentile(words, 1),
    'vectors p50 ms': percentile(meanings, 0.5),
    'vectors p95 ms': percentile(meanings, 0.95),
    'recall@20': await recallOf(store, vectors.slice(0, CHECKED)),
    'concepts p95 ms': percentile(concepts, 0.95),
    'neighbours p95 ms': percentile(neighbours, 0.95),
    'RSS opened MB': megabytes(openedMemory),
    'RSS MB': megabytes(memory),
  }),
);
