import { visiblePart } from '#graph/exploring/visible-part.ts';
import { MAX_PICTURE_NODES } from '#graph/exploring/picture-limits.ts';
import { takeStep } from '#graph/exploring/take-step.ts';
import { expandNode } from '#graph/operations/expand-node.ts';
import type { GraphContext } from '#graph/operations/graph-context.ts';
import type { GraphStart } from '#graph/operations/graph-start.ts';
import type { OpenedSubgraph } from '#graph/operations/open-subgraph.ts';
import { toNodeId } from '$lib/graph-view/address-words.ts';
import { nextGroup } from '$lib/graph-view/next-group.ts';
import type { ViewChanges } from '$lib/graph-view/view-changes.ts';
import { GROW, readView, writeView, type AddressedView } from '$lib/graph-view/view-address.ts';
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

const GROWN_AT_ONCE = 12;

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
  return grown ?? { state: 'opened', start, opened, view, search, stamp, changes };
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

interface GrowRequest {
  readonly search: string;
  readonly view: AddressedView;
  readonly opened: OpenedSubgraph;
}

/** Without scripts an expansion is a link; it leads to the address that holds what was added. */
async function growView(graph: GraphContext, { search, view, opened }: GrowRequest): Promise<ViewAnswer | null> {
  const asked = new URLSearchParams(search).get(GROW);
  const id = asked === null ? null : toNodeId(asked);
  const visible = visiblePart(opened, opened.opening, view.exploration);
  const node = visible.nodes.find((each) => each.id === id);
  if (asked === null) return null;
  const group = node === undefined ? null : nextGroup(node, visible);
  const room = Math.min(GROWN_AT_ONCE, MAX_PICTURE_NODES - opened.nodes.length);
  if (node === undefined || group === null || room < 1) return { state: 'moved', search: writeView(search, view) };
  const shown = visible.nodes.map((each) => each.id);
  const { added } = await expandNode(graph, { node: node.id, group, shown, limit: room });
  const exploration = takeStep(view.exploration, { name: 'expand', node: node.id, added });
  return { state: 'moved', search: writeView(search, { ...view, exploration }) };
}
