import type { PlacedThread } from './lanes/lane-picture.ts';
import type { PictureFocus } from './picture-look.ts';

/** How strongly a node or thread is drawn. */
export type Emphasis = 'plain' | 'selected' | 'companion' | 'near' | 'dim';

/** What stands out in a picture; everything else steps back. */
export interface PictureEmphasis {
  readonly node: (id: string) => Emphasis;
  readonly thread: (id: string) => Emphasis;
}

const PLAIN: PictureEmphasis = { node: () => 'plain', thread: () => 'plain' };

/**
 * What stands out: a path where there is one, otherwise the selected node and its companion with their threads and what
 * these lead to. Without either everything is plain.
 */
export function emphasise(
  { isDimming = true, ...focus }: Pick<PictureFocus, 'selected' | 'companion' | 'path' | 'isDimming'>,
  threads: readonly PlacedThread[],
): PictureEmphasis {
  const emphasis = standOut(focus, threads);
  if (isDimming) return emphasis;
  const raise = (given: Emphasis): Emphasis => (given === 'dim' ? 'plain' : given);
  return { node: (id) => raise(emphasis.node(id)), thread: (id) => raise(emphasis.thread(id)) };
}

function standOut(
  { selected, companion, path }: Pick<PictureFocus, 'selected' | 'companion' | 'path'>,
  threads: readonly PlacedThread[],
): PictureEmphasis {
  if (path.length > 0) return alongPath(path, selected, threads);
  if (selected === null) return PLAIN;
  const chosen = [selected, companion];
  const leading = threads.filter(({ from, to }) => chosen.includes(from.id) || chosen.includes(to.id));
  const near = new Set(leading.flatMap(({ from, to }) => [from.id, to.id]));
  const strong = new Set(leading.map(({ id }) => id));
  return {
    node: (id) => (id === selected ? 'selected' : id === companion ? 'companion' : near.has(id) ? 'near' : 'dim'),
    thread: (id) => (strong.has(id) ? 'selected' : 'dim'),
  };
}

function alongPath(
  path: readonly string[],
  selected: string | null,
  threads: readonly PlacedThread[],
): PictureEmphasis {
  const places = new Map(path.map((id, index) => [id, index]));
  const isHop = ({ from, to }: PlacedThread) => {
    const [a, b] = [places.get(from.id), places.get(to.id)];
    return a !== undefined && b !== undefined && Math.abs(a - b) === 1;
  };
  const strong = new Set(threads.filter(isHop).map(({ id }) => id));
  return {
    node: (id) => (!places.has(id) ? 'dim' : id === selected ? 'selected' : 'near'),
    thread: (id) => (strong.has(id) ? 'selected' : 'dim'),
  };
}
