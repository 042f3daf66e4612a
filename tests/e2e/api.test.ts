import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './support/test.ts';
import createClient from 'openapi-fetch';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { API_OPERATIONS } from '../../graph/api/api-operations.ts';

/** What the test reads of the specification. */
interface Specification {
  readonly paths: Readonly<Record<string, { readonly get: { readonly parameters: readonly Parameter[] } }>>;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly example?: unknown;
}

type Parameters = Readonly<Record<'path' | 'query', Readonly<Record<string, unknown>>>>;

/** The examples of an operation as a generated client takes them. */
function examplesOf(parameters: readonly Parameter[]): Parameters {
  const of = (place: 'path' | 'query') =>
    Object.fromEntries(
      parameters.flatMap(({ name, in: own, example }) =>
        own === place && example !== undefined ? [[name, example]] : [],
      ),
    );
  return { path: of('path'), query: of('query') };
}

test('a client generated from the specification compiles, and every call of it is answered as described', async ({
  request,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const specification = (await (await request.get('/api/openapi.json')).json()) as Specification;
  const calls = Object.entries(specification.paths).map(
    ([path, { get }]) => [path, examplesOf(get.parameters)] as const,
  );
  expect(calls.map(([path]) => path)).toStrictEqual(API_OPERATIONS.map(({ path }) => path));
  expect(await compileClient(specification, calls)).toStrictEqual([]);

  const client = createClient<Readonly<Record<string, never>>>({ baseUrl: baseURL ?? '' });
  const get = client.GET as unknown as (
    path: string,
    init: { readonly params: Parameters },
  ) => Promise<{ readonly response: Response; readonly data?: unknown }>;
  for (const [index, [path, params]] of calls.entries()) {
    const { response, data } = await get(path, { params });
    expect(response.status, path).toBe(200);
    expect(API_OPERATIONS[index]?.answer.parse(data), path).toStrictEqual(data);
  }
});

/** Generates types from the specification and checks a program that makes all calls; the faults the compiler finds. */
async function compileClient(
  specification: Specification,
  calls: readonly (readonly [string, Parameters])[],
): Promise<readonly string[]> {
  const folder = await mkdtemp(join('test-results', 'api-client-'));
  try {
    await writeFile(join(folder, 'schema.ts'), astToString(await openapiTS(specification as unknown as OpenAPI3)));
    const lines = calls.map(
      ([path, params]) => `await client.GET('${path}', ${JSON.stringify({ params: filled(params) })});`,
    );
    const program = [
      "import createClient from 'openapi-fetch';",
      "import type { paths } from './schema.ts';",
      'const client = createClient<paths>();',
      ...lines,
      "const found = await client.GET('/api/search', { params: { query: { q: 'DX' } } });",
      'export const title: string | undefined = found.data?.hits[0]?.title;',
      '// @ts-expect-error A parameter that the specification does not know.',
      "await client.GET('/api/search', { params: { query: { question: 'DX' } } });",
    ];
    const file = join(folder, 'client.ts');
    await writeFile(file, program.join('\n'));
    const compiled = ts.createProgram([file], {
      ...{ noEmit: true, strict: true, skipLibCheck: true, allowImportingTsExtensions: true, types: [] },
      ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    });
    return ts
      .getPreEmitDiagnostics(compiled)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Only the groups of parameters that an operation has: a generated client takes no others. */
function filled(params: Parameters): Partial<Parameters> {
  return Object.fromEntries(Object.entries(params).filter(([, group]) => Object.keys(group).length > 0));
}

test('an unchanged answer is not sent again, and another question has another tag', async ({ request }) => {
  const first = await request.get('/api/municipalities');
  const etag = first.headers()['etag'] ?? '';
  expect(first.headers()['cache-control']).toBe('no-cache');
  for (const named of [etag, `W/${etag}`, `"other", ${etag}`]) {
    const again = await request.get('/api/municipalities', { headers: { 'if-none-match': named } });
    expect({ status: again.status(), body: await again.text(), etag: again.headers()['etag'] }).toStrictEqual({
      ...{ status: 304, body: '', etag },
    });
  }
  const changed = await request.get('/api/municipalities?limit=1', { headers: { 'if-none-match': etag } });
  expect(changed.status()).toBe(200);
  expect(changed.headers()['etag']).not.toBe(etag);
  const head = await request.head('/api/municipalities');
  expect({ status: head.status(), etag: head.headers()['etag'], body: await head.text() }).toStrictEqual({
    ...{ status: 200, etag, body: '' },
  });
});

test('pages of other sites may read the API, and only read', async ({ request }) => {
  const broken = '/api/measures/%E0%A4%A';
  for (const path of ['/api/search?q=DX', '/api/health', '/api/openapi.json', '/api/measures/m-nothing', broken]) {
    const { 'access-control-allow-origin': allowed, 'x-content-type-options': secured } = (
      await request.get(path, { headers: { origin: 'https://elsewhere.example' } })
    ).headers();
    expect({ path, allowed, secured }).toStrictEqual({ path, allowed: '*', secured: 'nosniff' });
  }
  const asked = await request.fetch('/api/search', {
    method: 'OPTIONS',
    headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' },
  });
  expect(asked.status()).toBe(204);
  expect(asked.headers()['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS');
  expect((await request.get('/search?q=DX')).headers()['access-control-allow-origin']).toBe(undefined);
});

test('a path whose escapes stand for no characters is refused as problem details', async ({ request }) => {
  for (const path of ['/api/measures/%E0%A4%A', '/api/%FF']) {
    const refused = await request.get(path);
    expect(refused.headers()['content-type'], path).toContain('application/problem+json');
    expect(await refused.json(), path).toMatchObject({ status: 400, code: 'invalid-input' });
  }
});

test('other methods are refused as problem details that name the allowed ones', async ({ request }) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    for (const path of [
      '/api/search',
      '/api/measures/m-nothing',
      '/api/health',
      '/api/openapi.json',
      '/api/graph/paths',
    ]) {
      const refused = await request.fetch(path, { method, data: {} });
      expect(refused.status(), `${method} ${path}`).toBe(405);
      expect(refused.headers()['content-type'], path).toContain('application/problem+json');
      expect(refused.headers()['allow'], path).toContain('GET');
      expect(await refused.json(), path).toMatchObject({ status: 405, code: 'method-not-allowed' });
    }
  }
});

test('what is asked for wrongly is refused with a sentence, and what is not there is said to be so', async ({
  request,
}) => {
  for (const [path, status, detail] of [
    ['/api/matrix?limit=9999', 400, 'limit'],
    ['/api/matrix?city=12', 400, 'six digits'],
    ['/api/concepts?limit=1.5', 400, 'limit'],
    ['/api/nodes/nothing/neighbours?relation=LIKES', 400, 'relation'],
    ['/api/search', 400, 'q'],
    ['/api/paths?from=m-nothing&to=m-nothing', 400, 'm-nothing'],
    [`/api/measures/${'m'.repeat(81)}`, 400, 'id'],
    ['/api/measures/m-nothing/similar', 404, 'm-nothing'],
    ['/api/documents/d-nothing/units', 404, 'd-nothing'],
    ['/api/municipalities/999999', 404, '999999'],
    ['/api/nothing', 404, ''],
  ] as const) {
    const refused = await request.get(path);
    const problem = (await refused.json()) as { readonly status: number; readonly detail: string };
    expect(refused.status(), path).toBe(status);
    expect(refused.headers()['content-type'], path).toContain('application/problem+json');
    expect(problem.status, path).toBe(status);
    expect(problem.detail, path).toContain(detail);
  }
});
