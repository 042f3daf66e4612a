import { suggest } from '#graph/operations/suggest.ts';
import { answerJson } from '$lib/server/answer-json.ts';
import type { RequestHandler } from './$types.js';

/** `?q=…`: what the text typed so far may become; an empty list where nothing begins with it or holds it. */
export const GET: RequestHandler = ({ url: { searchParams: asked } }) =>
  answerJson(async (graph) => ({ suggestions: await suggest(graph, asked.get('q') ?? '') }));
