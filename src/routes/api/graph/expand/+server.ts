import { answerJson } from '$lib/server/answer-json.ts';
import { readExpansion } from '$lib/server/read-expansion.ts';
import { expandNode } from '#graph/operations/expand-node.ts';
import type { RequestHandler } from './$types.js';

/** Neighbours of a node that are not in the picture yet: `?node=ID&group=MENTIONS&shown=ID.ID&limit=12`. */
export const GET: RequestHandler = ({ url }) =>
  answerJson((graph) => expandNode(graph, readExpansion(url.searchParams)));
