import { answerPage } from '$lib/server/answer-page.ts';
import { showSideBySide } from '$lib/server/show-side-by-side.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = (event) => answerPage(event, (graph) => showSideBySide(graph, event.url));
