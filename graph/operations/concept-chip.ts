import type { Concept } from '../model/concept.ts';
import type { GraphEdge } from '../model/graph-edge.ts';
import type { GraphNode } from '../model/graph-node.ts';
import type { NodeId } from '../model/ids.ts';
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

/** Chips of the concepts that mentions in a unit's own words name, each once, by id. */
export function chipsOfMentions(
  mentions: readonly GraphEdge[],
  concepts: ReadonlyMap<NodeId, Concept>,
): readonly ConceptChip[] {
  const named = new Set(mentions.filter(({ by }) => by?.startsWith('section') !== true).map(({ to }) => to));
  return [...named].sort().flatMap((id) => {
    const concept = concepts.get(id);
    return concept === undefined ? [] : [conceptChip(concept)];
  });
}
