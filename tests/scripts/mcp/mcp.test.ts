import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { API_OPERATIONS } from '#graph/api/api-operations.ts';
import { exampleIds, type ExampleIds } from '#graph/api/example-ids.ts';
import { toGraphSettings } from '#graph/graph-settings.ts';
import { openGraph } from '#graph/open-graph.server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const TSX = 'node_modules/tsx/dist/cli.mjs';
const run = promisify(execFile);

/** A client of the protocol with a server of its own over a data folder. */
async function connect(folder: string, args: readonly string[] = []): Promise<Client> {
  const client = new Client({ name: 'test', version: '1.0.0' });
  const environment = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const transport = new StdioClientTransport({
    ...{ command: process.execPath, args: [TSX, 'scripts/mcp.ts', ...args], stderr: 'ignore' },
    env: { ...environment, ATLAS_DATA: folder },
  });
  await client.connect(transport);
  return client;
}

async function ask(client: Client, name: string, request: Readonly<Record<string, unknown>>) {
  const answer = await client.callTool({ name, arguments: request });
  const [first] = answer.content as readonly { readonly text: string }[];
  return { isError: answer.isError === true, text: first?.text ?? '', structured: answer.structuredContent };
}

describe('npm run mcp', () => {
  let folder: string;
  let client: Client;
  let ids: ExampleIds;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atlas-mcp-'));
    const data = join(folder, 'data');
    await run(process.execPath, [TSX, 'scripts/ingest.ts', '--quiet'], { env: { ...process.env, ATLAS_DATA: data } });
    const graph = await openGraph({ ...toGraphSettings({}), dataFolder: data });
    const found = await exampleIds(graph);
    await graph.close();
    if (found === null) throw new Error('the seeds give no examples');
    ids = found;
    client = await connect(data, ['--site', 'https://atlas.example/']);
  }, 120_000);
  afterAll(async () => {
    await client.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('lists a read-only tool for every operation', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toStrictEqual(API_OPERATIONS.map(({ name }) => name));
    expect(tools.filter(({ annotations }) => annotations?.readOnlyHint !== true)).toStrictEqual([]);
    expect(tools.filter(({ title = '', description = '' }) => title === '' || description === '')).toStrictEqual([]);
  });

  test.each(API_OPERATIONS.map((operation) => [operation.name, operation] as const))(
    '%s answers in the structure it announces',
    async (name, operation) => {
      const { isError, text, structured } = await ask(client, name, operation.example(ids));
      expect({ isError, text: isError ? text : '' }).toStrictEqual({ isError: false, text: '' });
      expect(operation.answer.parse(structured)).toStrictEqual(structured);
    },
  );

  test('units carry document, city, status, section, lines and address', async () => {
    const { structured } = await ask(client, 'search', { q: ids.text, limit: 1 });
    const [hit] = (structured as { readonly hits: readonly Record<string, unknown>[] }).hits;
    const { id } = hit?.['document'] as { readonly id: string };
    const [from, to] = hit?.['lines'] as readonly [number, number];
    expect(Object.keys(hit ?? {})).toEqual(expect.arrayContaining(['city', 'document', 'section', 'lines']));
    expect(Object.keys(hit?.['document'] as object)).toStrictEqual(['id', 'title', 'status']);
    expect(hit?.['address']).toBe(`https://atlas.example/documents/${id}?from=${from}&to=${to}#L${from}`);
  });

  test('a very long answer is shortened alike in text and structure, and says how to go on', async () => {
    const { text, structured } = await ask(client, 'concepts', { limit: 500 });
    const { shortened, concepts } = structured as { readonly shortened: string; readonly concepts: readonly unknown[] };
    expect(text).toBe(JSON.stringify(structured));
    expect(text.length).toBeLessThan(41_000);
    expect(shortened).toContain(`ask again with offset ${concepts.length} for the next part`);
  });

  test.each([
    ['search', {}, /Invalid input/u],
    ['search', { q: '!?' }, /letter or a digit; correct the query/u],
    ['search', { q: 'DX', limit: 100_000 }, /limit/u],
    ['measure', { id: 'm-nothing' }, /no unit has the id m-nothing/u],
    ['paths', { from: 'm-nothing', to: 'm-nothing' }, /./u],
    ['municipality', { code: '000000' }, /no loaded document belongs to 000000/u],
  ])('%s(%o) is answered with what is wrong, and the server goes on', async (name, request, message) => {
    const { isError, text } = await ask(client, name, request);
    expect(isError).toBe(true);
    expect(text).toMatch(message);
    expect((await ask(client, 'health', {})).isError).toBe(false);
  });
});

describe('npm run mcp before anything is read', () => {
  test('says in every answer what has to be run', async () => {
    const folder = await temporaryFolder();
    const client = await connect(join(folder, 'nothing'));
    const { isError, text } = await ask(client, 'search', { q: 'DX' });
    await client.close();
    expect({ isError, names: text.includes('npm run ingest') }).toStrictEqual({ isError: true, names: true });
  });

  test('ends with 1 and says why where a message is too large to go on', async () => {
    const env = { ...process.env, ATLAS_DATA: join(await temporaryFolder(), 'nothing') };
    const server = spawn(process.execPath, [TSX, 'scripts/mcp.ts'], { env });
    // The server stops reading in the middle of it.
    server.stdin.on('error', () => undefined);
    server.stdin.write('x'.repeat(11 * 1024 * 1024));
    const [stdout, stderr, code] = await Promise.all([
      textOf(server.stdout),
      textOf(server.stderr),
      new Promise((resolve) => server.once('exit', resolve)),
    ]);
    expect({ code, stdout }).toStrictEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('電文を読み取れません');
  });

  test('explains itself', async () => {
    const { stdout, stderr } = await run(process.execPath, [TSX, 'scripts/mcp.ts', '--help']);
    expect(stdout).toContain('npm run --silent mcp');
    expect(stderr).toBe('');
  });
});
