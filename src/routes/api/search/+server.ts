import { parseSearchQuery } from '#graph/operations/parse-search-query.ts';
import { searchUnits } from '#graph/operations/search-units.ts';
import { answerJson } from '$lib/server/answer-json.ts';
import type { RequestHandler } from './$types.js';

/** `?q=…&limit=…&city=…&kind=…&mode=…`: hits with their reasons, best first; problem+json for what cannot be asked. */
export const GET: RequestHandler = ({ url: { searchParams: asked } }) =>
  answerJson(async (graph) => {
    const query = await parseSearchQuery(graph, {
      text: asked.get('q') ?? '',
      limit: asked.get('limit') ?? undefined,
      city: asked.getAll('city'),
      kinds: asked.getAll('kind'),
      mode: asked.get('mode') ?? undefined,
    });
    return searchUnits(graph, query);
  });
