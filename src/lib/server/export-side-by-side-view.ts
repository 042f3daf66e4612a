import { NotFoundError } from '#graph/errors.ts';
import { compareMeasures } from '#graph/operations/compare-measures.ts';
import { exportSideBySide, SIDE_BY_SIDE_FORMS } from '#graph/operations/export-side-by-side.server.ts';
import type { GraphContext } from '#graph/operations/graph-context.ts';
import { takeSideBySide } from '#graph/operations/take-side-by-side.ts';
import type { FileAnswer } from './answer-file.ts';
import { readForm } from './read-form.ts';
import { readSideBySide } from './read-side-by-side.ts';
import { sideBySideFrame } from './side-by-side-frame.ts';

/**
 * What an address shows side by side, as a file of some form. Throws `NotFoundError` for a form that is not written and where
 * nothing is left of what was asked for.
 */
export async function exportSideBySideView(
  graph: GraphContext,
  { form: formName, url }: { readonly form: string; readonly url: URL },
): Promise<FileAnswer> {
  const form = readForm(SIDE_BY_SIDE_FORMS, formName);
  const request = readSideBySide(url.searchParams);
  const view = await compareMeasures(graph, request.shown);
  if (view.units.length === 0) {
    throw new NotFoundError('exportSideBySideView: nothing has the ids of this address; name units by unit=ID');
  }
  const file = await exportSideBySide(form, takeSideBySide(view, sideBySideFrame(request, url)));
  return { name: `shisaku-atlas-side-by-side.${form}`, ...file };
}
