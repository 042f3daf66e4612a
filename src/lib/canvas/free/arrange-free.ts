import type { Point } from '../lanes/lane-picture.ts';
import type { Places } from './free-places.ts';
import type { NodeBox } from './measure-boxes.ts';
import { placeNearby } from './place-nearby.ts';
import { separateBoxes } from './separate-boxes.ts';

/** What stands where it stands: the places of the nodes that were arranged together, and what came and happened since. */
export interface FreeSource {
  readonly settled: Places;
  /** Ids in the groups in which they came after that. */
  readonly arrivals: readonly (readonly string[])[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  readonly boxes: ReadonlyMap<string, NodeBox>;
  readonly pins: readonly (Point & { readonly node: string })[];
}

/**
 * Places of all nodes: the settled ones pushed apart, later ones put in where there is room, pinned ones where they were
 * pinned. Pinning one node moves no other.
 */
export function arrangeFree({ settled, arrivals, edges, boxes, pins }: FreeSource): Places {
  const apart = separateBoxes(settled, boxes);
  const all = arrivals.reduce((places, ids) => placeNearby(places, { ids, edges, boxes }), apart);
  const pinned = pins.filter(({ node }) => boxes.has(node)).map(({ node, x, y }) => [node, { x, y }] as const);
  return new Map([...all, ...pinned]);
}
