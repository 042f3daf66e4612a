import { compareOutlines, markedConcept } from '#graph/operations/compare-outlines.ts';
import { answerPage } from '$lib/server/answer-page.ts';
import { toConceptId, toDocumentId } from '$lib/server/to-id.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = (event) =>
  answerPage(event, async (graph) => {
    const asked = (name: string) => event.url.searchParams.get(name) || null;
    const [left, right] = ['left', 'right'].map((side) => {
      const id = asked(side);
      return id === null ? null : toDocumentId(id);
    });
    const concept = asked('concept');
    const view = await compareOutlines(graph, { left: left ?? null, right: right ?? null });
    return { view, marked: markedConcept(view, concept === null ? null : toConceptId(concept)) };
  });
