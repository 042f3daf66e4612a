import type { NodeId } from '#graph/model/ids.ts';
import type { ExplorationView } from './exploration-view.svelte.ts';

/** Takes a node that was pointed at in a list: as the other end where one is asked for, as the second with the Shift key. */
export function chooseNode(view: ExplorationView, node: NodeId, isJoining: boolean): void {
  if (view.paths.isChoosing && node !== view.selected) void view.paths.choose(node);
  else view.take({ name: isJoining ? 'join' : 'select', node });
}
