import { MOST_COLUMNS } from '#graph/operations/choose-columns.ts';
import { compareMunicipalities } from '#graph/operations/compare-municipalities.ts';
import { MOST_ROWS } from '#graph/operations/count-comparison.ts';
import { answerPage } from '$lib/server/answer-page.ts';
import { readComparison } from '$lib/server/read-comparison.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = (event) =>
  answerPage(event, async (graph) => {
    const request = readComparison(event.url.searchParams);
    return { request, view: await compareMunicipalities(graph, request), most: MOST_COLUMNS, mostRows: MOST_ROWS };
  });
