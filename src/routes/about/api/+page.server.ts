import { exampleIds } from '#graph/api/example-ids.ts';
import { answerPage } from '$lib/server/answer-page.ts';
import { apiGuide } from '$lib/server/api-guide.ts';
import { siteOrigin } from '$lib/server/site-origin.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = (event) =>
  answerPage(event, async (graph) => {
    const site = siteOrigin(event.url);
    return { operations: apiGuide(await exampleIds(graph), site), site };
  });
