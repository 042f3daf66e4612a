import type { GraphContext } from '#graph/operations/graph-context.ts';
import type { GraphStart } from '#graph/operations/graph-start.ts';
import type { OpenedSubgraph } from '#graph/operations/open-subgraph.ts';
import type { ViewChanges } from '$lib/graph-view/view-changes.ts';
import { readView, type AddressedView } from '$lib/graph-view/view-address.ts';
import { growView } from './grow-view.ts';
import type { KeptView } from './kept-view.ts';
import { readStart } from './read-start.ts';
import { reopenSubgraph } from './reopen-subgraph.ts';

/** What the graph page shows of an address. */
export type ViewAnswer =
  /** The address asked for an expansion; this is the one after it. */
  | { readonly state: 'moved'; readonly search: string }
  | {
      readonly state: 'opened';
      readonly start: GraphStart;
      readonly opened: OpenedSubgraph;
      readonly view: AddressedView;
      /** Query string it was opened with; where that named a kept view, the view's own. */
      readonly search: string;
      /** Stamp of the documents it was made from. */
      readonly stamp: string;
      readonly changes: ViewChanges;
    };

/** Finds a view that the server keeps. */
export type FindKeptView = (id: string) => Promise<KeptView>;

/** Opens what an address of the graph page describes: `view=ID` a kept view, anything else what it says itself. */
export async function openView(
  graph: GraphContext,
  parameters: URLSearchParams,
  findKept: FindKeptView,
): Promise<ViewAnswer> {
  const kept = await readKept(parameters, findKept);
  const asked = new URLSearchParams(kept?.search ?? parameters);
  const language = parameters.get('lang');
  if (kept !== null && language !== null) asked.set('lang', language);
  const start = await readStart(graph, asked);
  const search = asked.toString();
  const view = readView(search);
  const stamp = await readStamp(graph);
  const { opened, changes } = await reopenSubgraph(graph, { start, view, stamp, labels: kept?.labels ?? {} });
  const grown = await growView(graph, { search, view, opened });
  return grown !== null
    ? { state: 'moved', search: grown }
    : { state: 'opened', start, opened, view, search, stamp, changes };
}

async function readKept(parameters: URLSearchParams, findKept: FindKeptView): Promise<KeptView | null> {
  const id = parameters.get('view');
  return id === null ? null : findKept(id);
}

/** Enough of the stamp to tell two graphs apart. */
const STAMP_LENGTH = 8;

async function readStamp({ store }: GraphContext): Promise<string> {
  const contents = await store.contents();
  return contents.state === 'ready' ? contents.stamp.slice(0, STAMP_LENGTH) : '';
}
