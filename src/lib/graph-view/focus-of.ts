import type { PictureFocus } from '../canvas/picture-look.ts';
import type { ExplorationView } from './exploration-view.svelte.ts';

/** What stands out in the picture: rows of groups stand for the nodes they hold. */
export function focusOf({ exploration, arrangement }: Pick<ExplorationView, 'exploration' | 'arrangement'>) {
  const { selected, companion, path } = exploration;
  return {
    selected: selected === null ? null : arrangement.rowOf(selected),
    companion: companion === null ? null : arrangement.rowOf(companion),
    path: path.map((node) => arrangement.rowOf(node)),
  } satisfies Partial<PictureFocus>;
}
