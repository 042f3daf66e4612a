import { getRequestEvent } from '$app/server';
import type { OpenGraph } from '#graph/open-graph.server.ts';
import type { WrittenFile } from '#graph/operations/written-file.ts';
import { languageOf } from '../messages/language.ts';
import { problemResponse } from './answer-json.ts';
import { logFailure } from './log-failure.server.ts';
import { openAtlas } from './open-atlas.server.ts';
import { toHttpError } from './to-http-error.ts';

/** A file to be taken away. */
export interface FileAnswer extends WrittenFile {
  readonly name: string;
}

/** Runs one operation for a download; a failure becomes problem details as in the API. */
export async function answerFile(operation: (graph: OpenGraph) => Promise<FileAnswer>): Promise<Response> {
  const { url, request } = getRequestEvent();
  try {
    const { name, type, body } = await operation(await openAtlas());
    return new Response(body, {
      headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
    });
  } catch (thrown) {
    const failure = toHttpError(thrown, languageOf(url));
    if (failure.status < 500 && thrown instanceof Error) return problemResponse({ ...failure, hint: thrown.message });
    return problemResponse(failure, { errorId: logFailure(thrown, { method: request.method, path: url.pathname }) });
  }
}
