import { execPath } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../scripts/steps/ensure-built.mjs';
import { runCommand } from '../../scripts/steps/run-command.mjs';
import { cypherExamples } from '../support/cypher-examples.ts';
import { emptyNeo4j, queryNeo4j } from '../support/empty-neo4j.ts';
import { neo4jEnvironment, startSite, type SiteProcess } from '../support/site-process.ts';
import { TcpProxy } from '../support/tcp-proxy.ts';
import { describeWithNeo4j } from '../support/with-neo4j.ts';

const SAYS_SO_WITHIN = 5000;
const RECOVERS_WITHIN = 10_000;
/** A server that has just started plans its first questions slowly; until then the site asks for patience. */
const WARM_WITHIN = 60_000;
const POLL_MS = 250;
/** Shared with the browser tests, so that the vectors of the included plans are computed once. */
const DATA = 'test-results/atlas';

describeWithNeo4j('The site on Neo4j', (settings) => {
  const { hostname, port } = new URL(settings.uri);
  const proxy = new TcpProxy({ host: hostname, port: Number(port) });
  let site: SiteProcess;

  const ingest = () =>
    runCommand(execPath, ['--import', 'tsx', 'scripts/ingest.ts', '--quiet'], {
      env: { ...process.env, ATLAS_DATA: DATA, ...neo4jEnvironment(settings) },
    });
  const idOf = async (pattern: string): Promise<string> => {
    const [row] = await queryNeo4j(settings, `MATCH ${pattern} RETURN n.id AS id ORDER BY id LIMIT 1`);
    return String(row?.['id']);
  };

  beforeAll(async () => {
    await ensureBuilt();
    await emptyNeo4j(settings);
    expect(await ingest()).toBe(0);
    await proxy.set({ kind: 'none' });
    site = await startSite({ ATLAS_DATA: DATA, ...neo4jEnvironment({ ...settings, uri: proxy.uri }) });
  }, 300_000);

  afterAll(async () => {
    await site.stop();
    await proxy.close();
  });

  it('serves every kind of page and every kind of answer', { timeout: 300_000 }, async () => {
    const measure = await idOf('(n:Measure)-[:MENTIONS]->(:Concept)');
    const addresses = [
      ...['/', '/about', '/search', '/search?q=移住支援', '/search?q=深海探査艇の設計', '/municipalities/082368'],
      ...[`/measures/${measure}`, `/documents/${await idOf('(n:PlanDocument)')}`, '/concepts/related-population'],
      ...['/graph', '/graph?q=移住支援', `/graph?unit=${measure}`, '/api/health'],
      ...['/api/search?q=移住支援&limit=3', `/api/graph/expand?node=${measure}&group=MENTIONS`],
    ];
    for (const address of addresses) {
      expect([address, await settledStatus(() => site.get(address))]).toStrictEqual([address, 200]);
    }
  });

  it('finds the same graph again at a second start and leaves it as it is', async () => {
    const pointer = () =>
      queryNeo4j(settings, "MATCH (a:_Atlas {id: 'active'}) RETURN a.slot AS slot, a.stamp AS stamp");
    const before = await pointer();
    expect(await ingest()).toBe(0);
    expect(await pointer()).toStrictEqual(before);
  });

  it.each(['README.md', 'graph/adapters/neo4j/README.md'])('answers the three example queries of %s', async (file) => {
    const examples = await cypherExamples(file);
    expect(examples).toHaveLength(3);
    for (const { question, text } of examples) {
      expect(question).not.toBe('');
      expect([question, await queryNeo4j(settings, text)]).not.toStrictEqual([question, []]);
    }
  });

  describe.each(['down', 'silent'] as const)('while the server is %s', (kind) => {
    it('says so in time, as a page and as JSON, and answers again by itself', async () => {
      await proxy.set({ kind });
      for (const address of ['/', '/search?q=移住支援', '/graph', '/api/search?q=移住支援', '/api/health']) {
        const { response, milliseconds } = await timed(() => site.get(address));
        expect([address, response.status]).toStrictEqual([address, 503]);
        expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
        expect(milliseconds).toBeLessThan(SAYS_SO_WITHIN);
        const text = await response.text();
        if (address === '/api/health')
          expect(JSON.parse(text)).toMatchObject({ status: 'down', store: { state: 'unusable' } });
        else if (address.startsWith('/api/'))
          expect(JSON.parse(text)).toMatchObject({ status: 503, code: 'store-unavailable' });
        else expect(text).toContain('<h1');
        expect(text).not.toContain(settings.password);
      }
      await proxy.set({ kind: 'none' });
      const back = performance.now();
      while ((await site.get('/api/health')).status !== 200) {
        expect(performance.now() - back).toBeLessThan(RECOVERS_WITHIN);
        await pause(POLL_MS);
      }
      expect((await site.get('/search?q=移住支援')).status).toBe(200);
    });
  });
});

/** The status of an answer, asked for again as long as it is 503. */
async function settledStatus(ask: () => Promise<Response>): Promise<number> {
  const end = performance.now() + WARM_WITHIN;
  for (;;) {
    const { status } = await ask();
    if (status !== 503 || performance.now() > end) return status;
    await pause(POLL_MS);
  }
}

async function timed(ask: () => Promise<Response>): Promise<{ response: Response; milliseconds: number }> {
  const start = performance.now();
  const response = await ask();
  return { response, milliseconds: performance.now() - start };
}
