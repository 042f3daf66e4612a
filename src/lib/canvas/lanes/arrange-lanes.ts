import { chooseSides } from './choose-sides.ts';
import type { Arrangement, LaneGraph } from './lane-graph.ts';
import { sweep } from './sweep.ts';
import { untangle } from './untangle.ts';

const SWEEPS = 24;

/** The arrangement of a whole picture: sides, then order. The same graph always gives the same arrangement. */
export function arrangeLanes(graph: LaneGraph): Arrangement {
  return untangle(graph, sweep(graph, chooseSides(graph), SWEEPS));
}
