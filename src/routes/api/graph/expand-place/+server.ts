import { answerJson } from '$lib/server/answer-json.ts';
import { readPlaceExpansion } from '$lib/server/read-place-expansion.ts';
import { expandPlace } from '#graph/operations/expand-place.ts';
import type { RequestHandler } from './$types.js';

/** What a municipality has that is not in the picture yet: `?municipality=CODE&shown=ID.ID&limit=100`. */
export const GET: RequestHandler = ({ url }) =>
  answerJson((graph) => expandPlace(graph, readPlaceExpansion(url.searchParams)));
