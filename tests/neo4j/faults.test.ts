import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Neo4jSettings } from '#graph/adapters/neo4j/neo4j-settings.ts';
import { openNeo4jStore } from '#graph/adapters/neo4j/open-neo4j-store.server.ts';
import { ConflictError, StoreUnavailableError } from '#graph/errors.ts';
import type { GraphStore } from '#graph/storage/graph-store.ts';
import { buildSampleGraph, toGraphWrite } from '../support/build-sample-graph.ts';
import { openEmptyStore, queryNeo4j } from '../support/empty-neo4j.ts';
import { TcpProxy } from '../support/tcp-proxy.ts';
import { rounds } from '../support/test-effort.ts';
import { untilItAnswers } from '../support/until-it-answers.ts';
import { describeWithNeo4j } from '../support/with-neo4j.ts';

/** A site has to say within five seconds that its store is away, and to answer ten seconds after it is back. */
const SAYS_SO_WITHIN = 5000;
const RECOVERS_WITHIN = 10_000;
const GRAPH = buildSampleGraph({ seed: 21, plans: 2 });
const CUTS = rounds({ usual: 3, full: 10 });
const SILENCES = rounds({ usual: 2, full: 10 });
const QUESTION = { tokens: [{ token: '移住', weight: 1 }], limit: 20 };

describeWithNeo4j('The Neo4j store, when things go wrong,', (settings) => {
  const { hostname, port } = new URL(settings.uri);
  const proxy = new TcpProxy({ host: hostname, port: Number(port) });
  let store: GraphStore;

  beforeAll(async () => {
    const { store: writer, close } = await openEmptyStore(settings);
    await writer.replace(toGraphWrite(GRAPH));
    await close();
    await proxy.set({ kind: 'none' });
    store = await openNeo4jStore({ ...settings, uri: proxy.uri });
  });

  const countDocuments = () => untilItAnswers(() => store.countNodes({ kinds: ['document'] }), RECOVERS_WITHIN);

  beforeEach(async () => {
    await proxy.set({ kind: 'none' });
    await untilItAnswers(() => store.findByWords(QUESTION), RECOVERS_WITHIN);
  });

  afterAll(async () => {
    await store.close();
    await proxy.close();
  });

  it('says that a server is down, and answers again when it is back', async () => {
    await proxy.set({ kind: 'down' });
    await expectRefusal(store, /npm run neo4j -- start|did not answer/);
    await proxy.set({ kind: 'none' });
    await untilItAnswers(() => store.findByWords(QUESTION), RECOVERS_WITHIN);
  });

  it('answers although its connections were cut', async () => {
    for (let round = 0; round < CUTS; round += 1) {
      proxy.cut();
      expect(await store.findByWords(QUESTION)).not.toHaveLength(0);
    }
  });

  it('says so when connections are cut while it asks, again and again', async () => {
    const asking = Array.from({ length: 10 }, () => store.findByWords(QUESTION));
    const cutting = setInterval(() => {
      proxy.cut();
    }, 5);
    const settled = await Promise.allSettled(asking);
    clearInterval(cutting);
    for (const result of settled) {
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(StoreUnavailableError);
    }
    await untilItAnswers(() => store.findByWords(QUESTION), RECOVERS_WITHIN);
  });

  it('does not wait for ever on a connection that went silent', async () => {
    await proxy.set({ kind: 'silent' });
    await expectRefusal(store, /did not answer|does not answer/);
    await proxy.set({ kind: 'none' });
    await untilItAnswers(() => store.findByWords(QUESTION), RECOVERS_WITHIN);
  });

  it('answers or says so in time when every answer is two seconds late', async () => {
    await proxy.set({ kind: 'slow', milliseconds: 2000 });
    const start = performance.now();
    const [result] = await Promise.allSettled([store.findByWords(QUESTION)]);
    expect(performance.now() - start).toBeLessThan(SAYS_SO_WITHIN);
    if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(StoreUnavailableError);
  });

  it('leaks no connection over many failures', async () => {
    for (let round = 0; round < SILENCES; round += 1) {
      await proxy.set({ kind: 'silent' });
      await Promise.allSettled([store.findByWords(QUESTION), store.getNodes([]), store.contents()]);
      await proxy.set({ kind: 'none' });
      await untilItAnswers(() => store.findByWords(QUESTION), RECOVERS_WITHIN);
    }
    // The server itself ends connections that never got as far as logging in: after half a minute, a test server sooner.
    await vi.waitFor(
      () => {
        expect(proxy.connections).toBeLessThanOrEqual(3);
      },
      { timeout: 60_000, interval: 500 },
    );
  });

  it('shows in its contents that the server is away, with the reason', async () => {
    await proxy.set({ kind: 'down' });
    const contents = await store.contents();
    expect(contents).toMatchObject({ state: 'unusable' });
  });

  it.each<readonly [string, Partial<Neo4jSettings>, RegExp]>([
    ['a wrong password', { password: 'wrong-password' }, /NEO4J_PASSWORD/],
    ['a database that is not there', { database: 'nothing' }, /NEO4J_DATABASE/],
  ])('names the remedy for %s', async (_, wrong, remedy) => {
    const other = await openNeo4jStore({ ...settings, ...wrong });
    // What a busy server says first, that it takes its time, is worth asking again; what is wrong is not.
    await expect(untilItAnswers(() => other.findByWords(QUESTION), RECOVERS_WITHIN)).rejects.toThrow(remedy);
    await other.close();
  });

  it('says that a search index is missing', async () => {
    const [pointer] = await queryNeo4j(settings, 'MATCH (a:_Atlas) RETURN a.slot AS slot');
    await queryNeo4j(settings, `DROP INDEX atlas_words_${String(pointer?.['slot'])}`);
    await vi.waitFor(() => expectRefusal(store, /search index/), { timeout: RECOVERS_WITHIN });
    await store.replace(toGraphWrite(GRAPH));
    expect(await untilItAnswers(() => store.findByWords(QUESTION), RECOVERS_WITHIN)).not.toHaveLength(0);
  });

  it('refuses a second writer in another process, as long as the first lives', async () => {
    const other = await openNeo4jStore(settings);
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    let begun = (): void => undefined;
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const first = store.replace({
      ...GRAPH,
      plans: (async function* () {
        begun();
        await released;
        yield* GRAPH.plans;
      })(),
    });
    await hasBegun;
    await expect(other.replace(toGraphWrite(GRAPH))).rejects.toThrow(ConflictError);
    release();
    await first;
    await other.replace(toGraphWrite(GRAPH));
    await other.close();
  });

  it('loads the whole graph although connections are cut in the middle', async () => {
    let cuts = 0;
    const cutting = setInterval(() => {
      if (cuts < CUTS) proxy.cut();
      cuts += 1;
    }, 200);
    const [result] = await Promise.allSettled([store.replace(toGraphWrite(GRAPH))]);
    clearInterval(cutting);
    await untilItAnswers(() => store.findByWords(QUESTION), RECOVERS_WITHIN);
    if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(StoreUnavailableError);
    expect(await countDocuments()).toBe(GRAPH.plans.length);
    await store.replace(toGraphWrite(GRAPH));
    expect(await countDocuments()).toBe(GRAPH.plans.length);
  });
});

async function expectRefusal(store: GraphStore, message: RegExp): Promise<void> {
  const start = performance.now();
  const asking = store.findByWords(QUESTION);
  await expect(asking).rejects.toThrow(StoreUnavailableError);
  await expect(asking).rejects.toThrow(message);
  expect(performance.now() - start).toBeLessThan(SAYS_SO_WITHIN);
}
