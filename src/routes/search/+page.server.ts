import { parseSearchQuery } from '#graph/operations/parse-search-query.ts';
import { searchUnits } from '#graph/operations/search-units.ts';
import { narrowHits } from '$lib/components/search/narrow-hits.ts';
import { asksSomething, readSearchChoices } from '$lib/components/search/search-choices.ts';
import { answerPage } from '$lib/server/answer-page.ts';
import type { PageServerLoad } from './$types.js';

/** As many as the search gives at once: bands and statuses are counted over all of them. */
const ASKED = '200';
const SHOWN = 100;

export const load: PageServerLoad = (event) =>
  answerPage(event, async (graph) => {
    const choices = readSearchChoices(event.url.searchParams);
    if (!asksSomething(choices)) return { choices, found: null };
    const { text, mode, cities: city, kinds } = choices;
    const result = await searchUnits(graph, await parseSearchQuery(graph, { text, mode, city, kinds, limit: ASKED }));
    const { hits, bands, statuses } = narrowHits(result.hits, choices);
    const isNarrowed = choices.bands.length + choices.statuses.length > 0;
    const found = { ...result, hits: hits.slice(0, SHOWN), total: isNarrowed ? hits.length : result.total };
    return { choices, found: { ...found, facets: { ...result.facets, bands, statuses }, isNarrowed } };
  });
