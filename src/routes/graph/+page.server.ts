import { redirect } from '@sveltejs/kit';
import { answerPage } from '$lib/server/answer-page.ts';
import { findKeptView } from '$lib/server/open-shelf.server.ts';
import { openView } from '$lib/server/open-view.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const answer = await answerPage(event, (graph) => openView(graph, event.url.searchParams, findKeptView));
  if (answer.state === 'moved') redirect(303, `/graph?${answer.search}`);
  return { graph: answer };
};
