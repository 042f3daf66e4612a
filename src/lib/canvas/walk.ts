import type { LanePicture, Point } from './lanes/lane-picture.ts';
import type { WalkDirection } from './walk-direction.ts';
import { walkFree } from './walk-free.ts';

interface Place {
  readonly id: string;
  readonly at: Point;
  /** Things of one column are walked through with up and down. */
  readonly column: 'left' | 'middle' | 'right';
}

const ORDER = ['left', 'middle', 'right'] as const;

/**
 * The node an arrow key leads to: up and down through the lanes of a side or through the pills, left and right along an
 * edge to the nearest node of the next column. Without anywhere to go, or from a node that is not there, the start or
 * the node itself.
 */
export function walk(picture: LanePicture, from: string | null, direction: WalkDirection): string | null {
  if (picture.form === 'free') return walkFree(picture, from, direction);
  const places = placesOf(picture);
  const here = places.find(({ id }) => id === from);
  if (here === undefined) return startOf(places)?.id ?? null;
  const column = places.filter((place) => place.column === here.column);
  switch (direction) {
    case 'first':
      return column[0]?.id ?? here.id;
    case 'last':
      return column.at(-1)?.id ?? here.id;
    case 'up':
      return column[column.indexOf(here) - 1]?.id ?? here.id;
    case 'down':
      return column[column.indexOf(here) + 1]?.id ?? here.id;
    case 'left':
      return alongEdge(picture, { places, here, step: -1 });
    case 'right':
      return alongEdge(picture, { places, here, step: 1 });
  }
}

function placesOf({ rows, pills }: LanePicture): readonly Place[] {
  const all: readonly Place[] = [
    ...rows.map(({ id, at, side }) => ({ id, at, column: side === 'left' ? side : ('right' as const) })),
    ...pills.map(({ id, at }) => ({ id, at, column: 'middle' as const })),
  ];
  return [...all].sort((a, b) => a.at.y - b.at.y);
}

/** The first pill, or where there is none the first row. */
function startOf(places: readonly Place[]): Place | undefined {
  return places.find(({ column }) => column === 'middle') ?? places[0];
}

function alongEdge(
  { threads }: LanePicture,
  { places, here, step }: { places: readonly Place[]; here: Place; step: 1 | -1 },
): string {
  const column = ORDER[ORDER.indexOf(here.column) + step];
  const linked = new Set(
    threads.flatMap(({ from, to }) => (from.id === here.id ? [to.id] : to.id === here.id ? [from.id] : [])),
  );
  const there = places.filter((place) => place.column === column && linked.has(place.id));
  const distance = ({ at }: Place) => Math.abs(at.y - here.at.y);
  return there.reduce((best, place) => (distance(place) < distance(best) ? place : best), there[0] ?? here).id;
}
