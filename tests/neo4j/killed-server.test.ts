import { kill } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNeo4jStore } from '#graph/adapters/neo4j/open-neo4j-store.server.ts';
import { StoreUnavailableError } from '#graph/errors.ts';
import type { GraphStore } from '#graph/storage/graph-store.ts';
import { runningPid } from '../../scripts/neo4j/server-process.ts';
import { startServer } from '../../scripts/neo4j/start-server.ts';
import { buildSampleGraph, toGraphWrite } from '../support/build-sample-graph.ts';
import { emptyNeo4j } from '../support/empty-neo4j.ts';
import { reasonForNoServer, startTestServer, type TestServer } from '../support/neo4j-server.ts';
import { nodesOf } from '../support/sample-oracle.ts';
import { randomNumbers } from '#graph/search/evaluation/random-numbers.ts';
import { untilItAnswers } from '../support/until-it-answers.ts';
import { serverOfWorker } from '../support/with-neo4j.ts';

const KILLS = 3;
const SEED = 61;
/** A server that has just started plans its first questions slowly. */
const WARM_WITHIN = 30_000;
const OLD = buildSampleGraph({ seed: 71, plans: 20 });
const NEW = buildSampleGraph({ seed: 72, plans: 20 });
const provided = serverOfWorker();
const reason = typeof provided === 'string' ? provided : await reasonForNoServer();

/** The worker's server, which is killed and started again; where that is not this run's own, another. */
async function serverToKill(): Promise<TestServer> {
  if (typeof provided === 'string' || provided.home === null) return startTestServer();
  return { settings: provided.settings, home: provided.home, remove: () => Promise.resolve() };
}

describe('A server that is killed', () => {
  if (reason !== null) {
    it.skip(reason);
    return;
  }
  let server: TestServer;
  let store: GraphStore;
  beforeAll(async () => {
    server = await serverToKill();
    await emptyNeo4j(server.settings);
    store = await openNeo4jStore(server.settings);
    await store.replace(toGraphWrite(OLD));
  });
  afterAll(async () => {
    await store.close();
    await server.remove();
  });

  it(
    `in the middle of an ingest, ${KILLS} times (seed ${SEED}), comes back with a whole graph and takes the next`,
    { timeout: 900_000 },
    async () => {
      const random = randomNumbers(SEED);
      const texts = [OLD, NEW].map((graph) => JSON.stringify(nodesOf(graph)));
      const listed = async (): Promise<string> =>
        JSON.stringify(await untilItAnswers(() => store.listNodes({ limit: 10_000 }), WARM_WITHIN));
      const start = performance.now();
      await store.replace(toGraphWrite(OLD));
      const span = performance.now() - start;
      for (let round = 0; round < KILLS; round += 1) {
        const write = Promise.allSettled([store.replace(toGraphWrite(NEW))]);
        await pause(random() * span);
        await killServer(server);
        await startServer(server.home, { isShortLived: true });
        expect(texts).toContain(await listed());
        // The ingest may have waited for the server and gone on.
        const [result] = await write;
        if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(StoreUnavailableError);
        expect(texts).toContain(await listed());
        await store.replace(toGraphWrite(OLD));
        expect(await listed()).toBe(texts[0]);
      }
    },
  );
});

async function killServer({ home }: TestServer): Promise<void> {
  const pid = await runningPid(home);
  if (pid === null) throw new Error('the server has ended by itself');
  kill(pid, 'SIGKILL');
  while ((await runningPid(home)) !== null) await pause(20);
}
