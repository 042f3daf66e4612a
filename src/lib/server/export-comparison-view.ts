import { NotFoundError } from '#graph/errors.ts';
import { dateInJapan } from '#graph/model/date-in-japan.ts';
import { COMPARISON_FORMS, exportComparison } from '#graph/operations/export-comparison.ts';
import type { GraphContext } from '#graph/operations/graph-context.ts';
import type { FileAnswer } from './answer-file.ts';
import { readComparison } from './read-comparison.ts';
import { siteOrigin } from './site-origin.server.ts';

/** What an address of the comparison shows, as a file of some form; throws `NotFoundError` for a form that is not written. */
export async function exportComparisonView(
  graph: GraphContext,
  { form: formName, url }: { readonly form: string; readonly url: URL },
): Promise<FileAnswer> {
  const form = COMPARISON_FORMS.find((name) => name === formName);
  if (form === undefined) {
    throw new NotFoundError(
      `exportComparisonView: no form is called ${formName}; use one of ${COMPARISON_FORMS.join(', ')}`,
      { details: { form: formName } },
    );
  }
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
