import { beforeAll, describe, expect, test } from 'vitest';
import { API_OPERATIONS } from '#graph/api/api-operations.ts';
import type { ApiContext } from '#graph/api/api-operation.ts';
import { InvalidInputError } from '#graph/errors.ts';
import { exampleIds, type ExampleIds } from '#graph/api/example-ids.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

const graph = useSampleGraph();
let context: ApiContext;
let ids: ExampleIds;

beforeAll(async () => {
  context = { ...graph, site: 'https://atlas.example' };
  const found = await exampleIds(graph);
  if (found === null) throw new Error('the seeds give no examples');
  ids = found;
});

const ask = async (name: string, request: object): Promise<unknown> =>
  API_OPERATIONS.find((operation) => operation.name === name)?.run(context, request);

describe('API_OPERATIONS', () => {
  test('names and paths are told apart', () => {
    expect(new Set(API_OPERATIONS.map(({ name }) => name)).size).toBe(API_OPERATIONS.length);
    expect(new Set(API_OPERATIONS.map(({ path }) => path)).size).toBe(API_OPERATIONS.length);
  });

  test.each(API_OPERATIONS.map((operation) => [operation.name, operation] as const))(
    '%s answers its example, and the answer holds what its schema says and nothing else',
    async (_, operation) => {
      const answer: unknown = JSON.parse(JSON.stringify(await operation.run(context, operation.example(ids))));
      expect(operation.answer.parse(answer)).toStrictEqual(answer);
    },
  );

  test('a search that nothing answers gives the nearest, as weak hits, where they are wanted', async () => {
    const refused = await ask('search', { q: '下水道使用料の滞納整理', limit: 5 });
    expect(refused).toMatchObject({ hits: [], total: 0 });
    const { near } = refused as { readonly near: number };
    const nearest = await ask('search', { q: '下水道使用料の滞納整理', limit: 5, nearest: 'true' });
    expect(nearest).toMatchObject({ near, total: near });
    const { hits } = nearest as { readonly hits: readonly { readonly band: string }[] };
    expect([...new Set(hits.map(({ band }) => band))]).toStrictEqual(['weak']);
  });

  test('differences are seen from the municipality asked for, and from no other', async () => {
    const { base, municipalities } = (await ask('gaps', { base: ids.city })) as Readonly<Record<string, unknown>>;
    expect(base).toBe(ids.city);
    const codes = (municipalities as readonly { readonly code: string }[]).map(({ code }) => code);
    const others = codes.filter((code) => code !== ids.city);
    expect(await ask('gaps', { base: ids.city, city: others })).toMatchObject({ base: ids.city });
    await expect(ask('gaps', { base: '999999' })).rejects.toThrow(InvalidInputError);
    await expect(ask('matrix', { base: ids.city, city: others, show: 'here' })).rejects.toThrow(InvalidInputError);
    expect(await ask('matrix', { base: ids.city, city: codes, show: 'here' })).toHaveProperty('rows');
  });

  test('the last line of a document can be read, and a line after it is refused with how many there are', async () => {
    const { lineCount } = (await ask('document', { id: ids.document })) as { readonly lineCount: number };
    const last = await ask('document_lines', { id: ids.document, from: lineCount });
    expect(last).toMatchObject({ lines: [{ line: lineCount }], total: lineCount });
    await expect(ask('document_lines', { id: ids.document, from: lineCount + 1 })).rejects.toThrow(
      `the document has ${lineCount} lines, got ${lineCount + 1}`,
    );
    await expect(ask('document_lines', { id: ids.document, from: lineCount + 1 })).rejects.toThrow(InvalidInputError);
  });
});
