import type { GraphEdge } from '../model/graph-edge.ts';
import { lineRangeOf } from '../model/line-range.ts';
import { compareEdges } from './compare-edges.ts';

/** One edge for each type, pair of ends and `by`: the first, with the evidence of all; in the order of `compareEdges`. */
export function mergeEdges(edges: readonly GraphEdge[]): readonly GraphEdge[] {
  const merged = new Map<string, GraphEdge>();
  for (const edge of edges) {
    const key = JSON.stringify([edge.type, edge.from, edge.to, edge.by]);
    const first = merged.get(key);
    merged.set(key, first === undefined ? edge : withEvidenceOf(first, edge));
  }
  return [...merged.values()].sort(compareEdges);
}

function withEvidenceOf(first: GraphEdge, other: GraphEdge): GraphEdge {
  if (other.evidence.length === 0) return first;
  const evidence = [...first.evidence, ...other.evidence];
  return { ...first, evidence, lines: lineRangeOf(evidence.map(({ line }) => line)) };
}
