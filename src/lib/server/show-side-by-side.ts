import { compareMeasures } from '#graph/operations/compare-measures.ts';
import type { GraphContext } from '#graph/operations/graph-context.ts';
import { listUnits } from '#graph/operations/list-units.ts';
import { sideBySideText } from '#graph/operations/side-by-side-text.ts';
import { MOST_SHOWN, readSideBySide } from './read-side-by-side.ts';
import { sideBySideFrame } from './side-by-side-frame.ts';

/** Everything the page of measures side by side shows of an address. */
export async function showSideBySide(graph: GraphContext, url: URL) {
  const request = readSideBySide(url.searchParams);
  const [view, lines] = await Promise.all([
    compareMeasures(graph, request.shown),
    listUnits(
      graph,
      request.listed.map(({ id }) => id),
    ),
  ]);
  const byId = new Map(lines.map((line) => [line.unit.id, line]));
  const listed = request.listed.flatMap(({ id, note }) => {
    const line = byId.get(id);
    return line === undefined ? [] : [{ id, note, title: line.unit.title, city: line.city }];
  });
  return {
    view,
    listed,
    most: MOST_SHOWN,
    missing: request.listed.length - listed.length,
    text: sideBySideText(view, sideBySideFrame(request, url)),
  };
}
