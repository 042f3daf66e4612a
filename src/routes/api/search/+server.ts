import { parseSearchQuery } from '#graph/operations/parse-search-query.ts';
import { searchUnits } from '#graph/operations/search-units.ts';
import { answerJson } from '$lib/server/answer-json.ts';
import type { RequestHandler } from './$types.js';

/**
 * `?q=…&limit=…&mode=…`, narrowed by any of `city`, `kind`, `status`, `field`, `department` and `band`, each as often as wanted: hits
 * with their reasons, best first; problem+json for what cannot be asked.
 */
export const GET: RequestHandler = ({ url: { searchParams: asked } }) =>
  answerJson(async (graph) => {
    const query = await parseSearchQuery(graph, {
      text: asked.get('q') ?? '',
      limit: asked.get('limit') ?? undefined,
      mode: asked.get('mode') ?? undefined,
      city: asked.getAll('city'),
      kinds: asked.getAll('kind'),
      statuses: asked.getAll('status'),
      fields: asked.getAll('field'),
      departments: asked.getAll('department'),
      bands: asked.getAll('band'),
    });
    return searchUnits(graph, query);
  });
