import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findOperation } from '#graph/api/find-operation.ts';
import { readQuery } from '#graph/api/read-query.ts';
import { requestAddress } from '#graph/api/request-address.ts';

const OPERATION = {
  path: '/api/things/{id}',
  request: z.object({
    id: z.string(),
    text: z.string().default(''),
    limit: z.int().default(3),
    kind: z.array(z.enum(['a', 'b'])).default([]),
    name: z.array(z.string()).default([]),
  }),
} as const;

const read = (query: string) => readQuery(OPERATION, new URLSearchParams(query), { id: 'x' });

describe('readQuery', () => {
  test.each([
    ['', { id: 'x' }],
    ['text=&limit=&kind=', { id: 'x' }],
    ['limit=5&text=5&id=y&more=1', { id: 'x', limit: 5, text: '5' }],
    ['limit=abc', { id: 'x', limit: 'abc' }],
    ['limit=1.5', { id: 'x', limit: '1.5' }],
    ['kind=a&kind=b', { id: 'x', kind: ['a', 'b'] }],
    ['kind=a,b', { id: 'x', kind: ['a', 'b'] }],
    ['name=a,b', { id: 'x', name: ['a,b'] }],
  ])('%j is read as the schema types it', (query, expected) => {
    expect(read(query)).toStrictEqual(expected);
  });

  test('reads what requestAddress writes', () => {
    const request = fc.record(
      {
        id: fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !/[/.]/u.test(text)),
        text: fc.string({ minLength: 1, maxLength: 20 }),
        limit: fc.integer(),
        kind: fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 3 }),
        name: fc.array(fc.string({ minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(request, (asked) => {
        const { pathname, searchParams } = new URL(requestAddress(OPERATION, asked), 'http://atlas.example');
        const id = decodeURIComponent(pathname.slice('/api/things/'.length));
        expect(readQuery(OPERATION, searchParams, { id })).toStrictEqual(asked);
      }),
    );
  });
});

describe('findOperation', () => {
  test.each([
    ['/api/search', 'search', {}],
    ['/api/measures/m-x', 'measure', { id: 'm-x' }],
    ['/api/measures/m-x/similar', 'similar', { id: 'm-x' }],
    ['/api/documents/d-x/lines', 'document_lines', { id: 'd-x' }],
  ])('%s is answered by %s', (path, name, segments) => {
    const found = findOperation(path);
    expect({ name: found?.operation.name, segments: found?.segments }).toStrictEqual({ name, segments });
  });

  test.each(['/api', '/api/', '/api/measures/', '/api/measures//similar', '/api/search/', '/search', '/api/nothing'])(
    '%s is answered by none',
    (path) => {
      expect(findOperation(path)).toBe(null);
    },
  );
});
