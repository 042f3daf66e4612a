import type { GroupHeading } from '#graph/exploring/lane-rows.ts';
import type { NodeAction } from './act-on-node.ts';
import type { ExplorationView } from './exploration-view.svelte.ts';

/** Opens or closes a group; what can only be done with a node is said to be so. */
export function actOnGroup(view: ExplorationView, action: NodeAction, heading: GroupHeading): void {
  if (action === 'expand' || action === 'select') view.toggleSection(heading);
  else view.said = view.texts.messages.said.onlyNodes;
}
