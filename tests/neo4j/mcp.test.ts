import { env, execPath } from 'node:process';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { runCommand } from '../../scripts/steps/run-command.mjs';
import { emptyNeo4j, queryNeo4j } from '../support/empty-neo4j.ts';
import { neo4jEnvironment } from '../support/site-process.ts';
import { describeWithNeo4j } from '../support/with-neo4j.ts';

/** Shared with the browser tests, so that the vectors of the included plans are computed once. */
const DATA = 'test-results/atlas';
/** A server that has just started plans its first questions slowly; until then the tools ask for patience. */
const WARM_WITHIN = 60_000;
const POLL_MS = 250;
const FOUND = z.object({ hits: z.array(z.object({ id: z.string() })) });
const SIMILAR = z.object({ similar: z.array(z.object({ city: z.object({ code: z.string() }) })) });

describeWithNeo4j('npm run mcp on Neo4j', (settings) => {
  const client = new Client({ name: 'test', version: '1.0.0' });
  const environment = { ATLAS_DATA: DATA, ...neo4jEnvironment(settings) };

  beforeAll(async () => {
    await emptyNeo4j(settings);
    const ingest = ['--import', 'tsx', 'scripts/ingest.ts', '--quiet'];
    expect(await runCommand(execPath, ingest, { env: { ...env, ...environment } })).toBe(0);
    const inherited = Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
    const transport = new StdioClientTransport({
      ...{ command: execPath, args: ['--import', 'tsx', 'scripts/mcp.ts'], stderr: 'ignore' },
      env: { ...(Object.fromEntries(inherited) as Record<string, string>), ...environment },
    });
    await client.connect(transport);
  }, 300_000);
  afterAll(() => client.close());

  const ask = (name: string, request: Readonly<Record<string, unknown>>): Promise<unknown> =>
    vi.waitFor(
      async () => {
        const { isError, content, structuredContent } = await client.callTool({ name, arguments: request });
        expect({ isError: isError === true, content: isError === true ? content : [] }).toStrictEqual({
          isError: false,
          content: [],
        });
        return structuredContent;
      },
      { timeout: WARM_WITHIN, interval: POLL_MS },
    );

  it('answers from the database what is found', async () => {
    expect(await ask('health', {})).toMatchObject({ store: { technology: 'neo4j', state: 'ready' } });
    const { hits } = FOUND.parse(await ask('search', { q: '移住支援', limit: 3 }));
    expect(hits).toHaveLength(3);
    const found = await queryNeo4j(settings, 'MATCH (u:Unit) WHERE u.id IN $ids RETURN u.id AS id', {
      ids: hits.map(({ id }) => id),
    });
    expect(found).toHaveLength(3);
  });

  it('answers from the database what is like a measure elsewhere', async () => {
    const [row] = await queryNeo4j(
      settings,
      'MATCH (u:Measure)-[:MENTIONS]->(c) RETURN u.id AS id, u.municipality AS city, count(c) AS concepts ORDER BY concepts DESC, id LIMIT 1',
    );
    const { similar } = SIMILAR.parse(await ask('similar', { id: row?.['id'], limit: 5 }));
    expect(similar).toHaveLength(5);
    expect(similar.map(({ city }) => city.code)).not.toContain(row?.['city']);
  });
});
