import { readOverview } from '#graph/operations/read-overview.ts';
import { answerPage } from '$lib/server/answer-page.ts';
import { toMunicipalityCode } from '$lib/server/to-id.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => ({
  overview: await answerPage(event, (graph) =>
    readOverview(graph, event.url.searchParams.getAll('city').map(toMunicipalityCode)),
  ),
});
