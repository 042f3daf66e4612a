import { error } from '@sveltejs/kit';
import type { OpenGraph } from '#graph/open-graph.server.ts';
import { openAtlas } from './open-atlas.server.ts';
import { toHttpError } from './to-http-error.ts';

interface PageEvent {
  readonly setHeaders: (headers: Record<string, string>) => void;
}

/** Runs one operation for a page; domain errors become the error page with their status, others fall through. */
export async function answerPage<Result>(
  event: PageEvent,
  operation: (graph: OpenGraph) => Promise<Result>,
): Promise<Result> {
  try {
    return await operation(await openAtlas());
  } catch (cause) {
    const problem = toHttpError(cause);
    if (problem === null) throw cause;
    if (problem.retryAfterSeconds !== null) event.setHeaders({ 'retry-after': String(problem.retryAfterSeconds) });
    error(problem.status, { message: problem.detail, code: problem.code });
  }
}
