import { type FacetName, FACETS, type FacetValue } from '../model/facet.ts';
import type { GraphNode } from '../model/graph-node.ts';
import { bandOf } from '../search/band-of.ts';
import type { FacetChoice, FacetedUnit } from '../search/facet-choice.ts';
import type { GraphMemory } from './graph-memory.ts';
import type { ScoredUnit } from './score-candidates.ts';

/** A scored unit and what it can be narrowed by. */
export interface FacetedCandidate extends FacetedUnit {
  readonly scored: ScoredUnit;
}

/** Scored units that could be hits, in their order, with their values of the facets that are chosen from. */
export function facetUnits(
  units: readonly ScoredUnit[],
  choice: FacetChoice,
  memory: Pick<GraphMemory, 'documents' | 'fields'>,
): readonly FacetedCandidate[] {
  const chosen = FACETS.filter((name) => choice[name] !== undefined);
  const possible = units.filter(({ fused }) => bandOf(fused.score) !== null);
  return possible.map((scored) => ({
    scored,
    score: scored.fused.score,
    facets: Object.fromEntries(chosen.map((name) => [name, VALUES[name](scored, memory)])),
  }));
}

type ValuesOf<Value> = (scored: ScoredUnit, memory: Pick<GraphMemory, 'documents' | 'fields'>) => readonly Value[];

/** The same values as those by which a store counts, see `GraphStore.countFacets`. */
const VALUES: { readonly [Name in FacetName]: ValuesOf<FacetValue[Name]> } = {
  municipalities: ({ node }) => [node.municipality ?? []].flat(),
  kinds: ({ unit }) => [unit.kind],
  statuses: ({ unit }, { documents }) => [documents.get(unit.document)?.status ?? ''],
  fields: ({ mentions }, { fields }) => [...new Set(mentions.flatMap(({ to }) => fields.get(to) ?? []))],
  departments: ({ node }) => departmentsOf(node),
};

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
