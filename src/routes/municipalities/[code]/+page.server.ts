import { readMunicipality } from '#graph/operations/read-municipality.ts';
import { answerPage } from '$lib/server/answer-page.ts';
import { toMunicipalityCode } from '$lib/server/to-id.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => ({
  view: await answerPage(event, (graph) => readMunicipality(graph, toMunicipalityCode(event.params.code))),
});
