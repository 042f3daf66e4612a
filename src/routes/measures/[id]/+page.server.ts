import { readUnit } from '#graph/operations/read-unit.ts';
import { toUnitId } from '$lib/server/to-id.ts';
import { answerPage } from '$lib/server/answer-page.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => ({
  view: await answerPage(event, (graph) => readUnit(graph, toUnitId(event.params.id))),
});
