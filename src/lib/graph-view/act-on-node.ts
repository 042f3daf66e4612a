import { goto } from '$app/navigation';
import type { Neighbourhood } from '#graph/exploring/exploration.ts';
import { nodesWithin } from '#graph/exploring/nodes-within.ts';
import { hasFreePlaces } from '#graph/exploring/picture-layout.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { comparisonList } from '$lib/comparison-list/comparison-list.svelte.ts';
import { listEntryOf } from './list-entry-of.ts';
import type { ExplorationView } from './exploration-view.svelte.ts';
import { nodePage } from './node-page.ts';
import { placeOf } from './place-of.ts';

/** What can be done with one node, in the picture, the tree, the list and the table alike. */
export type NodeAction =
  | 'expand'
  | 'open'
  | 'select'
  | 'join'
  | 'hide'
  | 'keep'
  | 'rest'
  | 'list'
  | 'near-1'
  | 'near-2'
  | 'near-3'
  | 'path'
  | 'pin'
  | 'centre';

/** Does it; a node without a page stays where it is when its page is asked for. */
export function actOnNode(view: ExplorationView, action: NodeAction, id: NodeId): void {
  switch (action) {
    case 'expand':
      void view.expand(id);
      break;
    case 'select':
      if (view.paths.isChoosing && id !== view.selected) void view.paths.choose(id);
      else view.toggleSelection(id);
      break;
    case 'join':
      view.take({ name: 'join', node: id });
      break;
    case 'hide':
      view.take({ name: 'hide', node: id });
      break;
    case 'keep':
      keepOnly(view, id);
      break;
    case 'rest':
      showRest(view, id);
      break;
    case 'list':
      toggleListed(view, id);
      break;
    case 'path':
      findPath(view, id);
      break;
    case 'pin':
      togglePin(view, id);
      break;
    case 'centre':
      view.take({ name: 'lay-out', layout: 'concentric', centre: id });
      break;
    case 'open':
      openPage(view, id);
      break;
    default:
      toggleNear(view, id, action === 'near-1' ? 1 : action === 'near-2' ? 2 : 3);
  }
}

function openPage(view: ExplorationView, id: NodeId): void {
  const node = view.nodes.get(id);
  const page = node === undefined ? null : nodePage(node, view.texts.language);
  if (page !== null) void goto(page);
}

function showRest(view: ExplorationView, id: NodeId): void {
  const municipality = view.nodes.get(id)?.municipality ?? null;
  if (municipality !== null) void view.growth.expandPlace(municipality);
}

function toggleListed(view: ExplorationView, id: NodeId): void {
  const entry = listEntryOf(view, id);
  if (entry !== null) comparisonList.toggle(entry);
}

function keepOnly(view: ExplorationView, id: NodeId): void {
  const kept = [...nodesWithin(view.visible.edges, [id], 1).keys()];
  view.take({ name: 'keep-only', node: id, kept });
}

function toggleNear(view: ExplorationView, id: NodeId, steps: Neighbourhood['steps']): void {
  const { near } = view.exploration;
  const isShown = near?.centre === id && near.steps === steps;
  view.take(isShown ? { name: 'show-far' } : { name: 'show-near', node: id, steps });
}

/** A path leads from the selected node to this one; where this is the selected one, the other end is asked for. */
function findPath(view: ExplorationView, id: NodeId): void {
  if (view.selected === id) void view.paths.start();
  else void view.paths.choose(id);
}

function togglePin(view: ExplorationView, id: NodeId): void {
  const { pins, layout } = view.exploration;
  const at = placeOf(view.picture, id);
  if (pins.some(({ node }) => node === id)) view.take({ name: 'unpin', node: id });
  else if (at !== null && hasFreePlaces(layout)) view.take({ name: 'pin', node: id, x: at.x, y: at.y });
}
