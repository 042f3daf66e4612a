import { readConcept } from '#graph/operations/read-concept.ts';
import { toConceptId } from '$lib/server/to-id.ts';
import { answerPage } from '$lib/server/answer-page.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => ({
  view: await answerPage(event, (graph) => readConcept(graph, toConceptId(event.params.id))),
});
