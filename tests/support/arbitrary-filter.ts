import fc from 'fast-check';
import type { DocumentId, MunicipalityCode } from '#graph/model/ids.ts';
import { UNIT_KINDS } from '#graph/model/unit.ts';
import type { UnitFilter } from '#graph/storage/graph-store.ts';
import type { SampleGraph } from './build-sample-graph.ts';

/** The documents of a sample graph, in its order. */
export function documentsOf({ plans }: SampleGraph): readonly DocumentId[] {
  return plans.map(({ plan }) => plan.document.id);
}

/** The municipalities of a sample graph, each once. */
export function codesOf({ plans }: SampleGraph): readonly MunicipalityCode[] {
  return [...new Set(plans.map(({ plan }) => plan.document.city.code))];
}

/** Some of the items, none of them or all, or nothing asked. */
export function someOf<Item>(items: readonly Item[]): fc.Arbitrary<Item[] | undefined> {
  return fc.option(fc.subarray([...items]), { nil: undefined });
}

/** Filters over a sample graph, with a municipality and a document that it does not have. */
export function arbitraryFilter(graph: SampleGraph): fc.Arbitrary<UnitFilter> {
  const codes = codesOf(graph);
  return fc.record({
    kinds: someOf(UNIT_KINDS),
    municipalities: someOf([...codes, '999999' as MunicipalityCode]),
    documents: someOf([...documentsOf(graph), 'd-nothing' as DocumentId]),
    notMunicipalities: someOf(codes),
  });
}
