import type { PlacedThread } from './lanes/lane-picture.ts';

/** How strongly a node or thread is drawn. */
export type Emphasis = 'plain' | 'selected' | 'near' | 'dim';

/** What stands out in a picture: the selected node, its threads and what they lead to; everything else steps back. */
export interface PictureEmphasis {
  readonly node: (id: string) => Emphasis;
  readonly thread: (id: string) => Emphasis;
}

/** Emphasis for a selection; without one everything is plain. */
export function emphasise(selected: string | null, threads: readonly PlacedThread[]): PictureEmphasis {
  if (selected === null) return { node: () => 'plain', thread: () => 'plain' };
  const leading = threads.filter(({ from, to }) => from.id === selected || to.id === selected);
  const near = new Set(leading.flatMap(({ from, to }) => [from.id, to.id]));
  const strong = new Set(leading.map(({ id }) => id));
  return {
    node: (id) => (id === selected ? 'selected' : near.has(id) ? 'near' : 'dim'),
    thread: (id) => (strong.has(id) ? 'selected' : 'dim'),
  };
}
