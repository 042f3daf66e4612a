import { error, redirect } from '@sveltejs/kit';
import { openView } from '$lib/server/open-view.ts';
import { answerPage } from '$lib/server/answer-page.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const opened = await answerPage(event, (graph) => openView(graph, event.url.searchParams));
  switch (opened.state) {
    case 'refused':
      error(400, {
        message: `graph: ${opened.parameter} cannot be read; correct it or leave it out`,
        code: 'invalid-input',
      });
      break;
    case 'moved':
      redirect(303, `/graph?${opened.search}`);
      break;
    case 'opened':
      return { graph: opened };
  }
};
