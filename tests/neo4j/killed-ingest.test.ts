import { spawn, type ChildProcess } from 'node:child_process';
import { execPath } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Neo4jSettings } from '#graph/adapters/neo4j/neo4j-settings.ts';
import type { GraphStore } from '#graph/storage/graph-store.ts';
import { buildSampleGraph, toGraphWrite } from '../support/build-sample-graph.ts';
import { openEmptyStore } from '../support/empty-neo4j.ts';
import { KILLED_PLANS } from '../support/killed-plans.ts';
import { nodesOf } from '../support/sample-oracle.ts';
import { randomNumbers } from '#graph/search/evaluation/random-numbers.ts';
import { describeWithNeo4j } from '../support/with-neo4j.ts';

const KILLS = 10;
const GRAPHS = Array.from({ length: KILLS + 1 }, (_, seed) => buildSampleGraph({ seed, plans: KILLED_PLANS }));
const SEED = 51;

describeWithNeo4j('An ingest that is killed', (settings) => {
  it(
    `at ${KILLS} random moments (seed ${SEED}) leaves the old graph or the new one, and the next ingest ends well`,
    { timeout: 900_000 },
    async () => {
      const random = randomNumbers(SEED);
      const { store, close } = await openEmptyStore(settings);
      const texts = GRAPHS.map((graph) => JSON.stringify(nodesOf(graph)));
      const span = await timeOf(() => store.replace(toGraphWrite(graphAt(0))));
      let known: readonly number[] = [0];
      for (let seed = 1; seed <= KILLS; seed += 1) {
        const child = await beginIngest(settings, seed);
        await pause(random() * span);
        child.kill('SIGKILL');
        const seen = texts.indexOf(await listed(store));
        expect([...known, seed]).toContain(seen);
        // A commit that was on its way when the process died may arrive later, until the next ingest begins.
        known = [seen, seed];
      }
      await store.replace(toGraphWrite(graphAt(0)));
      expect(await listed(store)).toBe(texts[0]);
      expect(await store.contents()).toMatchObject({ state: 'ready', stamp: graphAt(0).stamp });
      await close();
    },
  );
});

function graphAt(seed: number) {
  const graph = GRAPHS[seed];
  if (graph === undefined) throw new RangeError(`there is no graph ${seed}`);
  return graph;
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Starts an ingest in a process of its own and waits until it writes. */
async function beginIngest(settings: Neo4jSettings, seed: number): Promise<ChildProcess> {
  const file = fileURLToPath(new URL('../support/ingest-into-neo4j.ts', import.meta.url));
  const child = spawn(execPath, ['--import', 'tsx', file, JSON.stringify(settings), String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => {
      resolve();
    });
    child.once('exit', (code) => {
      reject(new Error(`the ingest ended early with ${String(code)}`));
    });
  });
  return child;
}

async function listed(store: GraphStore): Promise<string> {
  return JSON.stringify(await store.listNodes({ limit: 10_000 }));
}
