import type { Concept } from '../model/concept.ts';
import type { GraphEdge } from '../model/graph-edge.ts';
import type { GraphNode } from '../model/graph-node.ts';
import { compareNodes } from './compare-nodes.ts';
import { compareText } from './compare-text.ts';
import { edgeOf } from './graph-parts.ts';
import type { GraphParts } from './graph-parts.ts';
import { mergeEdges } from './merge-edges.ts';

/** Nodes and edges of the concept scheme. RELATED is symmetric and stored once, from the smaller id to the larger. */
export function buildConceptParts(concepts: readonly Concept[]): GraphParts {
  return {
    nodes: concepts.map(conceptNode).sort(compareNodes),
    edges: mergeEdges(concepts.flatMap(conceptEdges)),
  };
}

function conceptNode(value: Concept): GraphNode {
  return {
    id: value.id,
    label: value.prefLabel,
    municipality: null,
    document: null,
    record: { kind: 'concept', value },
  };
}

function conceptEdges({ id, broader, related }: Concept): readonly GraphEdge[] {
  return [
    ...broader.map((other) => edgeOf('BROADER', [id, other])),
    ...related.map((other) => edgeOf('RELATED', compareText(id, other) < 0 ? [id, other] : [other, id])),
  ];
}
