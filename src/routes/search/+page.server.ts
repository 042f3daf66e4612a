import { parseSearchQuery } from '#graph/operations/parse-search-query.ts';
import { searchUnits } from '#graph/operations/search-units.ts';
import { asksSomething, readSearchChoices } from '$lib/components/search/search-choices.ts';
import { answerPage } from '$lib/server/answer-page.ts';
import type { PageServerLoad } from './$types.js';

const SHOWN = '100';

export const load: PageServerLoad = (event) =>
  answerPage(event, async (graph) => {
    const choices = readSearchChoices(event.url.searchParams);
    if (!asksSomething(choices)) return { choices, found: null };
    const query = await parseSearchQuery(graph, { ...choices, city: choices.cities, limit: SHOWN });
    return { choices, found: await searchUnits(graph, query) };
  });
