import type { GraphPart } from '#graph/exploring/graph-part.ts';
import type { GraphNode } from '#graph/model/graph-node.ts';
import type { CitySlot } from '../city-slot.ts';
import { laneSlot } from '../canvas/lane-slot.ts';

/** Lane colour of a node; `null` for what belongs to no municipality. */
export function slotOf({ municipality }: GraphNode, { municipalities }: GraphPart): CitySlot | null {
  const place = municipalities.find(({ code }) => code === municipality)?.place;
  return place === undefined ? null : laneSlot(place).slot;
}
