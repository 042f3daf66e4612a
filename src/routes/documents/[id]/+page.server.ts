import { redirect } from '@sveltejs/kit';
import { readDocument } from '#graph/operations/read-document.ts';
import { readMarkedLines } from '$lib/components/document/read-marked-lines.ts';
import { toEdition } from '$lib/components/document/to-edition.ts';
import { sourceHref } from '$lib/local-href.ts';
import { languageOf } from '$lib/messages/language.ts';
import { answerPage } from '$lib/server/answer-page.ts';
import { toDocumentId } from '$lib/server/to-id.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const view = await answerPage(event, (graph) => readDocument(graph, toDocumentId(event.params.id)));
  const asked = new URLSearchParams({ from: event.url.searchParams.get('line') ?? '' });
  const line = readMarkedLines(asked, view.sourceLines.length);
  if (line !== null) redirect(303, sourceHref(languageOf(event.url), view.document.id, line));
  return { edition: toEdition(view) };
};
