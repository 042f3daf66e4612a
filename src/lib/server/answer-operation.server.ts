import { version } from '$app/environment';
import { getRequestEvent } from '$app/server';
import { json } from '@sveltejs/kit';
import type { ApiContext } from '#graph/api/api-operation.ts';
import { recallGraph } from '#graph/operations/graph-memory.ts';
import { answerJson } from './answer-json.ts';
import { entityTag, isNamed } from './entity-tag.server.ts';
import { siteOrigin } from './site-origin.server.ts';

/** Answers have to be asked for anew, and are told to be unchanged where they are. */
const REVALIDATED = { 'cache-control': 'no-cache' };

/**
 * Answers a question of the API with an ETag. An answer follows from the graph's stamp, the address and the build, so a
 * known tag is answered without asking again; what was answered without the model is not to be kept.
 */
export function answerOperation(answer: (context: ApiContext) => Promise<unknown>): Promise<Response> {
  const { url, request } = getRequestEvent();
  return answerJson(async (graph) => {
    const { stamp } = await recallGraph(graph.store);
    const etag = entityTag([version, stamp, url.href]);
    const headers = { ...REVALIDATED, etag };
    if (isNamed(etag, request.headers.get('if-none-match'))) return new Response(null, { status: 304, headers });
    const answered = await answer({ ...graph, site: siteOrigin(url) });
    return json(answered, { headers: isPartial(answered) ? { 'cache-control': 'no-store' } : headers });
  });
}

function isPartial(answer: unknown): boolean {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'notices' in answer &&
    Array.isArray(answer.notices) &&
    answer.notices.length > 0
  );
}
