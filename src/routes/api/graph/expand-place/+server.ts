import { answerJson } from '$lib/server/answer-json.ts';
import { readJsonParameters } from '$lib/server/read-json-parameters.ts';
import { readPlaceExpansion } from '$lib/server/read-place-expansion.ts';
import { expandPlace } from '#graph/operations/expand-place.ts';
import type { RequestHandler } from './$types.js';

/**
 * What a municipality has that is not in the picture yet. The parameters `municipality`, `shown` and `limit` are sent as a
 * JSON object of texts: the ids of a picture may be too many for an address.
 */
export const POST: RequestHandler = ({ request }) =>
  answerJson(async (graph) => expandPlace(graph, readPlaceExpansion(await readJsonParameters(request))));
