import { dateInJapan } from '#graph/model/date-in-japan.ts';
import { COMPARISON_FORMS, exportComparison } from '#graph/operations/export-comparison.ts';
import type { GraphContext } from '#graph/operations/graph-context.ts';
import type { FileAnswer } from './answer-file.ts';
import { readComparison } from './read-comparison.ts';
import { readForm } from './read-form.ts';
import { siteOrigin } from './site-origin.server.ts';

/** What an address of the comparison shows, as a file of some form; throws `NotFoundError` for a form that is not written. */
export async function exportComparisonView(
  graph: GraphContext,
  { form: formName, url }: { readonly form: string; readonly url: URL },
): Promise<FileAnswer> {
  const form = readForm(COMPARISON_FORMS, formName);
  const site = siteOrigin(url);
  const file = await exportComparison(graph, {
    form,
    request: readComparison(url.searchParams),
    date: dateInJapan(new Date()),
    site,
    address: `${site}/compare${url.search}`,
  });
  return { name: `shisaku-atlas-comparison.${form}`, ...file };
}
