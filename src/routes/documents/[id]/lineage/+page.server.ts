import { readLineage } from '#graph/operations/read-lineage.ts';
import { answerPage } from '$lib/server/answer-page.ts';
import { readLineageRequest } from '$lib/server/read-lineage-request.ts';
import { toDocumentId } from '$lib/server/to-id.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = (event) =>
  answerPage(event, async (graph) => {
    const request = readLineageRequest(event.url.searchParams);
    return { request, table: await readLineage(graph, toDocumentId(event.params.id), request) };
  });
