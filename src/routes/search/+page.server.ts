import { findKindredConcepts } from '#graph/operations/find-kindred-concepts.ts';
import { parseSearchQuery } from '#graph/operations/parse-search-query.ts';
import { searchUnits } from '#graph/operations/search-units.ts';
import { asksSomething, readSearchChoices } from '$lib/components/search/search-choices.ts';
import { answerPage } from '$lib/server/answer-page.ts';
import type { PageServerLoad } from './$types.js';

const SHOWN = '100';
/** Concepts offered where nothing was found. */
const KINDRED = 4;

export const load: PageServerLoad = (event) =>
  answerPage(event, async (graph) => {
    const choices = readSearchChoices(event.url.searchParams);
    if (!asksSomething(choices)) return { choices, found: null, kindred: [] };
    const query = await parseSearchQuery(graph, { ...choices, city: choices.cities, limit: SHOWN });
    const found = await searchUnits(graph, query);
    const kindred = found.hits.length > 0 ? [] : await findKindredConcepts(graph, query, KINDRED);
    // As search reads them: an address may name cities in many ways.
    return { choices: { ...choices, cities: query.municipalities ?? [] }, found, kindred };
  });
