import { error, type RequestEvent } from '@sveltejs/kit';
import type { OpenGraph } from '#graph/open-graph.server.ts';
import { logFailure } from './log-failure.server.ts';
import { openAtlas } from './open-atlas.server.ts';
import { toHttpError } from './to-http-error.ts';
import { languageOf } from '../messages/language.ts';

type PageEvent = Pick<RequestEvent, 'url' | 'request' | 'setHeaders'>;

/** Runs one operation for a page; a failure becomes the error page of its kind. */
export async function answerPage<Result>(
  { url, request, setHeaders }: PageEvent,
  operation: (graph: OpenGraph) => Promise<Result>,
): Promise<Result> {
  try {
    return await operation(await openAtlas());
  } catch (thrown) {
    const { status, code, sentence, retryAfter } = toHttpError(thrown, languageOf(url));
    if (retryAfter !== null) setHeaders({ 'retry-after': String(retryAfter) });
    if (status < 500) error(status, { message: sentence, code });
    const errorId = logFailure(thrown, { method: request.method, path: url.pathname });
    error(status, { message: sentence, code, errorId });
  }
}
