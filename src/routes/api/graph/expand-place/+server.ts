import { answerJson } from '$lib/server/answer-json.ts';
import { readJsonParameters } from '$lib/server/read-json-parameters.ts';
import { readPlaceExpansion } from '$lib/server/read-place-expansion.ts';
import { expandPlace } from '#graph/operations/expand-place.ts';
import type { RequestHandler } from './$types.js';

/** What a municipality has that is not in the picture yet: `?municipality=CODE&shown=ID.ID&limit=100`. */
export const GET: RequestHandler = ({ url }) =>
  answerJson((graph) => expandPlace(graph, readPlaceExpansion(url.searchParams)));

/** The same with the parameters as a JSON object of texts, for pictures whose ids are too many for an address. */
export const POST: RequestHandler = ({ request }) =>
  answerJson(async (graph) => expandPlace(graph, readPlaceExpansion(await readJsonParameters(request))));
