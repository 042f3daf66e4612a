import type { GraphContext } from '#graph/operations/graph-context.ts';
import type { GraphStart } from '#graph/operations/graph-start.ts';
import { openSubgraph, type OpenedSubgraph } from '#graph/operations/open-subgraph.ts';
import type { AddressedView } from '../graph-view/view-address.ts';
import type { ViewChanges } from '../graph-view/view-changes.ts';

interface ReopenRequest {
  readonly start: GraphStart;
  readonly view: AddressedView;
  readonly stamp: string;
  /** Names of nodes from when the view was kept. */
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * Opens a picture with what it opened with when its address was made, as far as that still exists, and tells what has
 * changed; an address without that opens anew from its start.
 */
export async function reopenSubgraph(
  graph: GraphContext,
  { start, view, stamp, labels }: ReopenRequest,
): Promise<{ readonly opened: OpenedSubgraph; readonly changes: ViewChanges }> {
  const added = view.exploration.expansions.flatMap((expansion) => expansion.added);
  const anew = await openSubgraph(graph, start, view.opening === null ? added : []);
  const opened = view.opening === null ? anew : await openAsBefore(graph, { view, added, anew });
  const isNewer = view.stamp !== null && view.stamp !== stamp;
  const wanted = new Set([...(view.opening ?? opened.opening), ...added, ...opened.missing]);
  const before = new Set<string>(view.opening ?? []);
  const fresh = isNewer && view.opening !== null ? anew.nodes.filter(({ id }) => !before.has(id)) : [];
  // Ids come from the address: read as keys, "constructor" would name what every object has.
  const names = new Map(Object.entries(labels));
  const changes = {
    isNewer,
    wanted: wanted.size,
    gone: opened.missing.map((id) => ({ id, label: names.get(id) ?? id })),
    fresh: fresh.map(({ id, label }) => ({ id, label })),
  };
  return { opened, changes };
}

async function openAsBefore(
  graph: GraphContext,
  {
    view,
    added,
    anew,
  }: { view: AddressedView; added: readonly OpenedSubgraph['opening'][number][]; anew: OpenedSubgraph },
): Promise<OpenedSubgraph> {
  const opened = await openSubgraph(graph, { nodes: view.opening ?? [] }, added);
  const shared = new Set(
    opened.opening.filter((id) => opened.nodes.some((node) => node.id === id && node.municipality === null)),
  );
  return {
    ...opened,
    sharedConcepts: { shown: Math.min(shared.size, anew.sharedConcepts.total), total: anew.sharedConcepts.total },
  };
}
