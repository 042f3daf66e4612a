import { MOST_COLUMNS } from '#graph/operations/choose-columns.ts';
import { compareMunicipalities } from '#graph/operations/compare-municipalities.ts';
import { MOST_ROWS } from '#graph/operations/count-comparison.ts';
import { listPeers } from '#graph/operations/list-peers.ts';
import { answerPage } from '$lib/server/answer-page.ts';
import { knownPopulations } from '$lib/server/known-populations.ts';
import { readComparison } from '$lib/server/read-comparison.ts';
import { readPeerChoice } from '$lib/server/read-peer-choice.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = (event) =>
  answerPage(event, async (graph) => {
    const request = readComparison(event.url.searchParams);
    const asked = readPeerChoice(event.url.searchParams);
    const view = await compareMunicipalities(graph, request);
    const chosen = view.municipalities.map(({ code }) => code);
    const peers = await listPeers(graph, { ...asked, chosen }, knownPopulations);
    return { request, view, asked, peers, most: MOST_COLUMNS, mostRows: MOST_ROWS };
  });
