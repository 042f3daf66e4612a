import type { Concept } from '../model/concept.ts';
import type { GraphNode } from '../model/graph-node.ts';
import { recordOf } from './get-record.ts';
import type { ConceptChip } from './views.ts';

/** What a chip shows of a concept. */
export function conceptChip({ id, prefLabel, en }: Concept): ConceptChip {
  return { id, label: prefLabel, en };
}

/** Chips by concept id, of those nodes that are concepts. */
export function conceptChips(nodes: readonly GraphNode[]): ReadonlyMap<string, ConceptChip> {
  const concepts = nodes.flatMap((node) => recordOf(node.record, 'concept') ?? []);
  return new Map(concepts.map((concept) => [concept.id, conceptChip(concept)]));
}
