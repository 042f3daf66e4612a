import { getRequestEvent } from '$app/server';
import { json } from '@sveltejs/kit';
import type { OpenGraph } from '#graph/open-graph.server.ts';
import { languageOf } from '../messages/language.ts';
import { logFailure } from './log-failure.server.ts';
import { openAtlas } from './open-atlas.server.ts';
import { type HttpFailure, toHttpError } from './to-http-error.ts';

/** Runs one operation for the API, which may make its own response; a failure becomes problem details (RFC 9457). */
export async function answerJson(operation: (graph: OpenGraph) => Promise<unknown>): Promise<Response> {
  const { url, request } = getRequestEvent();
  try {
    const answer = await operation(await openAtlas());
    return answer instanceof Response ? answer : json(answer);
  } catch (thrown) {
    const failure = toHttpError(thrown, languageOf(url));
    // What a caller got wrong is said in full; what the server got wrong stays in the log.
    if (failure.status < 500 && thrown instanceof Error) return problemResponse({ ...failure, hint: thrown.message });
    return problemResponse(failure, { errorId: logFailure(thrown, { method: request.method, path: url.pathname }) });
  }
}

/** Problem details of a failure, with further members. */
export function problemResponse(
  { status, code, sentence, hint, retryAfter }: HttpFailure,
  members: Readonly<Record<string, string>> = {},
): Response {
  return json(
    { type: 'about:blank', title: sentence, status, detail: hint, code, ...members },
    {
      status,
      headers: {
        'content-type': 'application/problem+json; charset=utf-8',
        ...(retryAfter === null ? {} : { 'retry-after': String(retryAfter) }),
      },
    },
  );
}
