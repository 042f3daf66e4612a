import { answerJson } from '$lib/server/answer-json.ts';
import { readPathRequest } from '$lib/server/read-path-request.ts';
import { findPaths } from '#graph/operations/find-paths.ts';
import type { RequestHandler } from './$types.js';

/** The shortest ways between two nodes with what they rest on, and what both have in common: `?from=ID&to=ID&limit=5`. */
export const GET: RequestHandler = ({ url }) =>
  answerJson((graph) => findPaths(graph, readPathRequest(url.searchParams)));
