import type { APIRequestContext } from './test.ts';

interface Listed {
  readonly id: string;
}

const PAGE = 100;

/** Ids of so many things of the graph: units of the loaded documents first, then concepts. */
export async function someNodes(request: APIRequestContext, count: number): Promise<readonly string[]> {
  const { documents } = (await (await request.get('/api/documents')).json()) as { documents: readonly Listed[] };
  const lists = [...documents.map(({ id }) => [`/api/documents/${id}/units`, 'units'] as const), CONCEPTS];
  const ids: string[] = [];
  for (const [path, name] of lists) {
    for (let offset = 0, total = 1; offset < total && ids.length < count; offset += PAGE) {
      const answer = await request.get(`${path}?limit=${PAGE}&offset=${offset}`);
      const page = (await answer.json()) as Record<typeof name, readonly Listed[]> & { readonly total: number };
      ids.push(...page[name].map(({ id }) => id));
      total = page.total;
    }
  }
  return ids.slice(0, count);
}

const CONCEPTS = ['/api/concepts', 'concepts'] as const;
