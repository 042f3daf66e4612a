import { NotFoundError } from '#graph/errors.ts';
import { dateInJapan } from '#graph/model/date-in-japan.ts';
import { visiblePart } from '#graph/exploring/visible-part.ts';
import { EXPORT_FORMS, exportGraph } from '#graph/operations/export-graph.ts';
import type { GraphContext } from '#graph/operations/graph-context.ts';
import { nameStart } from '../graph-view/name-start.ts';
import { GROW, GROW_PLACE } from '../graph-view/view-address.ts';
import { graphMessages } from '../messages/graph.ts';
import { languageOf } from '../messages/language.ts';
import type { FileAnswer } from './answer-file.ts';
import { openView, type FindKeptView } from './open-view.ts';
import { readForm } from './read-form.ts';
import { siteOrigin } from './site-origin.server.ts';

/** What an address of the graph page shows, as a file of some form; throws `NotFoundError` for a form that is not written. */
export async function exportView(
  graph: GraphContext,
  { form: formName, url, findKept }: { readonly form: string; readonly url: URL; readonly findKept: FindKeptView },
): Promise<FileAnswer> {
  const form = readForm(EXPORT_FORMS, formName);
  const language = languageOf(url);
  const parameters = new URLSearchParams(url.search);
  for (const name of [GROW, GROW_PLACE]) parameters.delete(name);
  const answer = await openView(graph, parameters, findKept);
  if (answer.state === 'moved') throw new NotFoundError('exportView: an expansion cannot be exported; open it first');
  const { opened, view, start } = answer;
  const part = onlyShown(visiblePart(opened, opened.opening, view.exploration));
  const title = nameStart(start, opened, { language, messages: graphMessages(language) });
  const date = dateInJapan(new Date());
  return { name: `shisaku-atlas-graph.${form}`, ...exportGraph(form, { part, title, date, site: siteOrigin(url) }) };
}

/** Documents of what is shown alone: they are the sources of the file. */
function onlyShown(part: ReturnType<typeof visiblePart>): ReturnType<typeof visiblePart> {
  const shown = new Set(part.nodes.map(({ document }) => document));
  return { ...part, documents: part.documents.filter(({ id }) => shown.has(id)) };
}
