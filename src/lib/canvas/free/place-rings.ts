import type { Point } from '../lanes/lane-picture.ts';
import type { Places } from './free-places.ts';

/** What rings are made of. */
export interface RingSource {
  readonly ids: readonly string[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  /** Id of the node in the middle; where nothing has it, the node with most edges takes its place. */
  readonly centre: string | null;
}

/** Room of one node along a ring, and between rings, px. */
const ROOM = { along: 176, between: 120, first: 170 } as const;
/** More nodes than this stand on two rings close together, every other one further out. */
const MOST_ON_ONE = 12;
const OUTER = 76;

/**
 * Nodes in rings around one: those one step away on the first, and so on, what cannot be reached outermost. On each ring a
 * node stands as near as may be to the direction of what it hangs on; ties by id.
 */
export function placeRings({ ids, edges, centre }: RingSource): Places {
  const neighbours = neighboursOf(ids, edges);
  const middle = ids.find((id) => id === centre) ?? busiest(ids, neighbours);
  if (middle === undefined) return new Map();
  const places = new Map<string, Point>([[middle, { x: 0, y: 0 }]]);
  let radius = 0;
  for (const ring of ringsAround(middle, ids, neighbours)) {
    const isDouble = ring.length > MOST_ON_ONE;
    const onEach = isDouble ? Math.ceil(ring.length / 2) : ring.length;
    const least = radius === 0 ? ROOM.first : radius + ROOM.between;
    radius = Math.max(least, (onEach * ROOM.along) / (2 * Math.PI));
    placeRing(byDirection(ring, places, neighbours), places, { radius, isDouble });
    if (isDouble) radius += OUTER;
  }
  return places;
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighboursOf(ids: readonly string[], edges: RingSource['edges']): Neighbours {
  const neighbours = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { from, to } of edges) {
    if (neighbours.has(from) && neighbours.has(to)) {
      neighbours.get(from)?.push(to);
      neighbours.get(to)?.push(from);
    }
  }
  return neighbours;
}

function busiest(ids: readonly string[], neighbours: Neighbours): string | undefined {
  const count = (id: string) => neighbours.get(id)?.length ?? 0;
  return [...ids].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0];
}

function ringsAround(middle: string, ids: readonly string[], neighbours: Neighbours): readonly (readonly string[])[] {
  const reached = new Set([middle]);
  const rings: (readonly string[])[] = [];
  for (let border: readonly string[] = [middle]; border.length > 0;) {
    const next = [...new Set(border.flatMap((id) => neighbours.get(id) ?? []))].filter((id) => !reached.has(id));
    for (const id of next) reached.add(id);
    if (next.length > 0) rings.push(next);
    border = next;
  }
  const left = ids.filter((id) => !reached.has(id));
  return left.length > 0 ? [...rings, left] : rings;
}

/** In the order of the mean direction of the neighbours that stand already. */
function byDirection(ring: readonly string[], places: Places, neighbours: Neighbours): readonly string[] {
  const direction = (id: string) => {
    const inner = (neighbours.get(id) ?? []).flatMap((other) => places.get(other) ?? []);
    const x = inner.reduce((sum, at) => sum + at.x, 0);
    const y = inner.reduce((sum, at) => sum + at.y, 0);
    return Math.atan2(y, x);
  };
  return [...ring].sort((a, b) => direction(a) - direction(b) || (a < b ? -1 : 1));
}

function placeRing(
  ring: readonly string[],
  places: Map<string, Point>,
  { radius, isDouble }: { radius: number; isDouble: boolean },
): void {
  ring.forEach((id, index) => {
    const angle = (2 * Math.PI * index) / ring.length - Math.PI;
    const distance = isDouble && index % 2 === 1 ? radius + OUTER : radius;
    places.set(id, { x: distance * Math.cos(angle), y: distance * Math.sin(angle) });
  });
}
