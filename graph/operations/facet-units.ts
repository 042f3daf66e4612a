import type { GraphEdge } from '../model/graph-edge.ts';
import type { GraphNode } from '../model/graph-node.ts';
import { bandOf } from '../search/band-of.ts';
import type { FacetedUnit } from '../search/facet-choice.ts';
import type { GraphMemory } from './graph-memory.ts';
import type { ScoredUnit } from './score-candidates.ts';

/** A scored unit and what it can be narrowed by. */
export interface FacetedCandidate extends FacetedUnit {
  readonly scored: ScoredUnit;
}

/** Scored units that could be hits, with their facets, in their order. */
export function facetUnits(
  units: readonly ScoredUnit[],
  memory: Pick<GraphMemory, 'documents' | 'fields'>,
): readonly FacetedCandidate[] {
  const possible = units.filter(({ fused }) => bandOf(fused.score) !== null);
  return possible.map((scored) => {
    const own = scored.mentions;
    return {
      scored,
      score: scored.fused.score,
      answered: scored.fused.answered,
      facets: {
        municipalities: [scored.node.municipality ?? []].flat(),
        kinds: [scored.unit.kind],
        statuses: [memory.documents.get(scored.unit.document)?.status ?? ''],
        fields: fieldsOf(own, memory),
        departments: departmentsOf(scored.node),
      },
    };
  });
}

function fieldsOf(mentions: readonly GraphEdge[], { fields }: Pick<GraphMemory, 'fields'>) {
  return [...new Set(mentions.flatMap(({ to }) => fields.get(to) ?? []))];
}

function departmentsOf({ record }: GraphNode): readonly string[] {
  switch (record.kind) {
    case 'measure':
    case 'project':
    case 'focus':
      return record.value.departments;
    default:
      return [];
  }
}
