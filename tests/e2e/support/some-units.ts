import type { APIRequestContext } from './test.ts';

interface Listed {
  readonly id: string;
}

/** Ids of so many units of the loaded documents. */
export async function someUnits(request: APIRequestContext, count: number): Promise<readonly string[]> {
  const { documents } = (await (await request.get('/api/documents')).json()) as { documents: readonly Listed[] };
  const ids: string[] = [];
  for (const { id } of documents) {
    for (let offset = 0, total = 1; offset < total && ids.length < count; offset += 100) {
      const answer = await request.get(`/api/documents/${id}/units?limit=100&offset=${offset}`);
      const page = (await answer.json()) as { units: readonly Listed[]; total: number };
      ids.push(...page.units.map((unit) => unit.id));
      total = page.total;
    }
  }
  return ids.slice(0, count);
}
