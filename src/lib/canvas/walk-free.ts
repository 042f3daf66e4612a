import type { LanePicture, Point } from './lanes/lane-picture.ts';
import type { WalkDirection } from './walk-direction.ts';

const AHEAD: Readonly<Record<'up' | 'down' | 'left' | 'right', Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};
/** How much going sideways costs against going ahead. */
const SIDEWAYS = 2;

interface Place {
  readonly id: string;
  readonly at: Point;
}

/**
 * The node an arrow key leads to where nodes stand anywhere: the nearest neighbour in that direction, or where no edge
 * leads there the nearest node; the node itself where there is none. Home and End lead to the top and bottom.
 */
export function walkFree(picture: LanePicture, from: string | null, direction: WalkDirection): string | null {
  const places: readonly Place[] = [...picture.pills, ...picture.rows].sort(
    (a, b) => a.at.y - b.at.y || a.at.x - b.at.x,
  );
  const here = places.find(({ id }) => id === from);
  if (here === undefined) return (picture.pills[0] ?? places[0])?.id ?? null;
  if (direction === 'first') return places[0]?.id ?? here.id;
  if (direction === 'last') return places.at(-1)?.id ?? here.id;
  const linked = new Set(
    picture.threads.flatMap(({ from: a, to: b }) => (a.id === here.id ? [b.id] : b.id === here.id ? [a.id] : [])),
  );
  const along = places.filter(({ id }) => linked.has(id));
  return (nearestAhead(here, along, AHEAD[direction]) ?? nearestAhead(here, places, AHEAD[direction]) ?? here).id;
}

/** Among what lies ahead within half a right angle to either side, what is reached on the shortest way. */
function nearestAhead(here: Place, places: readonly Place[], ahead: Point): Place | undefined {
  let best: { readonly place: Place; readonly cost: number } | undefined;
  for (const place of places) {
    const [dx, dy] = [place.at.x - here.at.x, place.at.y - here.at.y];
    const forward = dx * ahead.x + dy * ahead.y;
    const sideways = Math.abs(dx * ahead.y) + Math.abs(dy * ahead.x);
    const cost = forward + SIDEWAYS * sideways;
    if (forward > 0 && sideways <= forward && (best === undefined || cost < best.cost)) best = { place, cost };
  }
  return best?.place;
}
