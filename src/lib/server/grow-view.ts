import { MAX_BROUGHT_AT_ONCE, MAX_PICTURE_NODES } from '#graph/exploring/picture-limits.ts';
import { takeStep } from '#graph/exploring/take-step.ts';
import { expandPlaceStep, expandStep, type GrownPicture } from '#graph/exploring/expansion-step.ts';
import type { Exploration, ExplorationStep } from '#graph/exploring/exploration.ts';
import { mergeParts } from '#graph/exploring/graph-part.ts';
import { placedNodes, visiblePart } from '#graph/exploring/visible-part.ts';
import type { BroughtPart } from '#graph/operations/bring-missing.ts';
import { expandNode } from '#graph/operations/expand-node.ts';
import { expandPlace } from '#graph/operations/expand-place.ts';
import type { GraphContext } from '#graph/operations/graph-context.ts';
import type { OpenedSubgraph } from '#graph/operations/open-subgraph.ts';
import { nextGroup } from '$lib/graph-view/next-group.ts';
import { GROW, GROW_PLACE, writeView, type AddressedView } from '$lib/graph-view/view-address.ts';

/** A view that its address asks to grow. */
export interface GrowRequest {
  readonly search: string;
  readonly view: AddressedView;
  readonly opened: OpenedSubgraph;
}

const GROWN_AT_ONCE = 12;

/**
 * Without scripts an expansion is a link: the query string of the view after it, which is the same view where nothing can grow;
 * `null` where the address asks for none.
 */
export async function growView(graph: GraphContext, request: GrowRequest): Promise<string | null> {
  const { search, view } = request;
  const parameters = new URLSearchParams(search);
  const node = parameters.get(GROW);
  const place = parameters.get(GROW_PLACE);
  if (node === null && place === null) return null;
  const step = node === null ? await growPlace(graph, request, place) : await growNode(graph, request, node);
  const exploration: Exploration = step === null ? view.exploration : takeStep(view.exploration, step);
  return writeView(search, { ...view, exploration });
}

async function growNode(
  graph: GraphContext,
  { view, opened }: GrowRequest,
  asked: string,
): Promise<ExplorationStep | null> {
  const visible = visiblePart(opened, opened.opening, view.exploration);
  const node = visible.nodes.find(({ id }) => id === asked);
  const group = node === undefined ? null : nextGroup(node, visible);
  const limit = Math.min(GROWN_AT_ONCE, roomOf(opened));
  if (node === undefined || group === null || limit < 1) return null;
  const shown = visible.nodes.map(({ id }) => id);
  const brought = await expandNode(graph, { node: node.id, group, shown, limit });
  return expandStep(node.id, grownPicture({ view, opened }, brought));
}

async function growPlace(
  graph: GraphContext,
  { view, opened }: GrowRequest,
  asked: string | null,
): Promise<ExplorationStep | null> {
  const municipality = opened.municipalities.find(({ code }) => code === asked)?.code;
  const limit = Math.min(MAX_BROUGHT_AT_ONCE, roomOf(opened));
  if (municipality === undefined || limit < 1) return null;
  const { hidden } = view.exploration;
  const shown = placedNodes(opened.opening, view.exploration).filter((id) => !hidden.includes(id));
  const brought = await expandPlace(graph, { municipality, shown, limit });
  return expandPlaceStep(municipality, grownPicture({ view, opened }, brought));
}

function grownPicture({ view, opened }: Pick<GrowRequest, 'view' | 'opened'>, brought: BroughtPart): GrownPicture {
  const { opening } = opened;
  return { part: mergeParts(opened, brought), opening, exploration: view.exploration, brought: brought.added };
}

function roomOf({ nodes }: OpenedSubgraph): number {
  return MAX_PICTURE_NODES - nodes.length;
}
