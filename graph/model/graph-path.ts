import type { GraphEdge } from './graph-edge.ts';
import type { NodeId } from './ids.ts';

/** A way through the graph that meets no node twice. */
export interface GraphPath {
  /** From the first end to the second, both included. */
  readonly nodes: readonly NodeId[];
  /** All edges between a node and the next, for each step: one entry fewer than nodes. */
  readonly steps: readonly (readonly GraphEdge[])[];
}
