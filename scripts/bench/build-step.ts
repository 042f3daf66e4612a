import { statSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { openEmbeddedStore } from '#graph/adapters/embedded/open-embedded-store.server.ts';
import type { StoredPlan } from '#graph/storage/graph-store.ts';
import { BENCH_MODEL } from './bench-model.ts';
import { megabytes, rounded } from '../support/figures.ts';
import { syntheticConcepts, syntheticPlans } from './synthetic-corpus.ts';

/** Builds a store of so many measures in a folder and prints what it took as JSON. */
const measures = Number(argv[2]);
const folder = argv[3] ?? '';
let making = 0;
let makingProcessor = 0;

/** Seconds of the processor's time that this process has used. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The plans, with the time it takes to make them up counted apart. */
async function* timedPlans(): AsyncGenerator<StoredPlan> {
  const plans = syntheticPlans(measures, BENCH_MODEL.dimension);
  for (;;) {
    const start = performance.now();
    const startProcessor = processorSeconds();
    const next = plans.next();
    making += performance.now() - start;
    makingProcessor += processorSeconds() - startProcessor;
    if (next.done === true) return;
    yield await Promise.resolve(next.value);
  }
}

const store = await openEmbeddedStore({ folder });
const start = performance.now();
const startProcessor = processorSeconds();
await store.replace({
  stamp: `bench-${measures}`,
  tokeniser: 'bench/1',
  model: BENCH_MODEL,
  concepts: syntheticConcepts(),
  plans: timedPlans(),
});
const seconds = (performance.now() - start - making) / 1000;
const processor = processorSeconds() - startProcessor - makingProcessor;
console.log(
  JSON.stringify({
    'build s': rounded(seconds),
    'build CPU s': rounded(processor),
    'build peak MB': Math.round(process.resourceUsage().maxRSS / 1024),
    'file MB': megabytes(statSync(join(folder, 'graph.atlas')).size),
  }),
);
