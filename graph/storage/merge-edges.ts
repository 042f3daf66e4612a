import type { GraphEdge } from '../model/graph-edge.ts';
import { lineRangeOf } from '../model/line-range.ts';
import { compareEdges } from './compare-edges.ts';

/** One edge for each type, pair of ends and `by`: the first, with the evidence of all; in the order of `compareEdges`. */
export function mergeEdges(edges: readonly GraphEdge[]): readonly GraphEdge[] {
  const merged: GraphEdge[] = [];
  for (const edge of [...edges].sort(compareEdges)) {
    const last = merged.at(-1);
    if (last !== undefined && compareEdges(last, edge) === 0) merged[merged.length - 1] = withEvidenceOf(last, edge);
    else merged.push(edge);
  }
  return merged;
}

function withEvidenceOf(first: GraphEdge, other: GraphEdge): GraphEdge {
  if (other.evidence.length === 0) return first;
  const evidence = [...first.evidence, ...other.evidence];
  return { ...first, evidence, lines: lineRangeOf(evidence.map(({ line }) => line)) };
}
