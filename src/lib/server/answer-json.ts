import { json } from '@sveltejs/kit';
import type { OpenGraph } from '#graph/open-graph.server.ts';
import { openAtlas } from './open-atlas.server.ts';
import { toHttpError, type HttpError } from './to-http-error.ts';

/** Runs one operation for the API; domain errors become problem+json (RFC 9457), others fall through. */
export async function answerJson(operation: (graph: OpenGraph) => Promise<unknown>): Promise<Response> {
  try {
    return json(await operation(await openAtlas()));
  } catch (cause) {
    const problem = toHttpError(cause);
    if (problem === null) throw cause;
    return problemResponse(problem);
  }
}

/** A problem+json answer. */
export function problemResponse({ status, code, detail, retryAfterSeconds }: HttpError): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title: code, status, detail }), {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      ...(retryAfterSeconds === null ? {} : { 'retry-after': String(retryAfterSeconds) }),
    },
  });
}
