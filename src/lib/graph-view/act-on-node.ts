import { goto } from '$app/navigation';
import type { NodeId } from '#graph/model/ids.ts';
import type { ExplorationView } from './exploration-view.svelte.ts';
import { nodePage } from './node-page.ts';

/** What can be done with one node by key, in the picture, the tree and the list alike. */
export type NodeAction = 'expand' | 'open' | 'select' | 'hide';

/** Does it; a node without a page stays where it is when its page is asked for. */
export function actOnNode(view: ExplorationView, action: NodeAction, id: NodeId): void {
  const node = view.nodes.get(id);
  switch (action) {
    case 'expand':
      void view.expand(id);
      break;
    case 'select':
      view.toggleSelection(id);
      break;
    case 'hide':
      view.take({ name: 'hide', node: id });
      break;
    case 'open': {
      const page = node === undefined ? null : nodePage(node, view.texts.language);
      if (page !== null) void goto(page);
    }
  }
}
