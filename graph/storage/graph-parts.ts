import type { GraphEdge, RelationType } from '../model/graph-edge.ts';
import type { GraphNode } from '../model/graph-node.ts';
import type { NodeId } from '../model/ids.ts';

/** Nodes and edges that follow from one document or from the concept scheme; nodes unique by id, in document order. */
export interface GraphParts {
  readonly nodes: readonly GraphNode[];
  /** Unique by type, ends and `by`; in the order of `compareEdges`. */
  readonly edges: readonly GraphEdge[];
}

/** An edge as the builders below write it: what is not given is empty or `null`. */
export function edgeOf(
  type: RelationType,
  ends: readonly [from: NodeId, to: NodeId],
  basis: Partial<Pick<GraphEdge, 'evidence' | 'by' | 'note' | 'lines'>> = {},
): GraphEdge {
  return { type, from: ends[0], to: ends[1], evidence: [], by: null, note: null, lines: null, ...basis };
}
