import { answerJson } from '$lib/server/answer-json.ts';
import { readExpansion } from '$lib/server/read-expansion.ts';
import { readJsonParameters } from '$lib/server/read-json-parameters.ts';
import { expandNode } from '#graph/operations/expand-node.ts';
import type { RequestHandler } from './$types.js';

/** Neighbours of a node that are not in the picture yet: `?node=ID&group=MENTIONS&shown=ID.ID&limit=12`. */
export const GET: RequestHandler = ({ url }) =>
  answerJson((graph) => expandNode(graph, readExpansion(url.searchParams)));

/** The same with the parameters as a JSON object of texts, for pictures whose ids are too many for an address. */
export const POST: RequestHandler = ({ request }) =>
  answerJson(async (graph) => expandNode(graph, readExpansion(await readJsonParameters(request))));
