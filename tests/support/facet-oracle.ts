import { type FacetName, FACETS, type FacetValues } from '#graph/model/facet.ts';
import type { ConceptId, UnitId } from '#graph/model/ids.ts';
import { compareText } from '#graph/storage/compare-text.ts';
import type { FacetQuery, FacetTable } from '#graph/storage/graph-store.ts';
import type { SampleGraph } from './build-sample-graph.ts';
import { nodesOf } from './sample-oracle.ts';

/** What each unit of a graph has of each facet, read from the plans as they went in. */
export function facetsOf(graph: SampleGraph): ReadonlyMap<UnitId, FacetValues> {
  const nodes = nodesOf(graph);
  return new Map(
    graph.plans.flatMap(({ plan, mentions, units }) =>
      units.map(({ id }) => {
        const kind = nodes.find((node) => node.id === id)?.record.kind;
        const facets = {
          municipalities: [plan.document.city.code],
          kinds: [kind],
          statuses: [plan.document.status ?? ''],
          fields: mentions.filter(({ unit }) => unit === id).flatMap(({ concept }) => topsOf(graph, concept)),
          departments: plan.measures.find((measure) => measure.id === id)?.departments ?? [],
        };
        return [id, facets as FacetValues] as const;
      }),
    ),
  );
}

function topsOf(graph: SampleGraph, id: ConceptId): readonly ConceptId[] {
  const broader = graph.concepts.find((concept) => concept.id === id)?.broader ?? [];
  return broader.length === 0 ? [id] : broader.flatMap((above) => topsOf(graph, above));
}

/** The meaning of `countFacets`, value by value: what is left where it alone is chosen in its facet. */
export function countFacetsSlowly(
  facets: ReadonlyMap<UnitId, FacetValues>,
  { units, choice = {} }: FacetQuery,
): FacetTable {
  const left = (ids: readonly UnitId[], name: FacetName, value: string): number => {
    const chosen: Partial<Record<FacetName, readonly string[]>> = { ...choice, [name]: [value] };
    return [...new Set(ids)].filter((id) =>
      FACETS.every((each) => {
        const own: readonly string[] = facets.get(id)?.[each] ?? [];
        return chosen[each]?.some((wanted) => own.includes(wanted)) ?? facets.has(id);
      }),
    ).length;
  };
  const table = FACETS.map((name) => {
    const values = new Set([...facets.values()].flatMap((own): readonly string[] => own[name]));
    const counts = [...values]
      .filter((value) => left(units, name, value) > 0)
      .map((value) => ({ value, units: left(units, name, value) }));
    return [name, counts.sort((a, b) => compareText(a.value, b.value))] as const;
  });
  return Object.fromEntries(table) as unknown as FacetTable;
}
