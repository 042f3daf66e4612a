import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ConceptId, MunicipalityCode, UnitId } from '#graph/model/ids.ts';
import { UNIT_KINDS } from '#graph/model/unit.ts';
import { compareText } from '#graph/storage/compare-text.ts';
import { kindRank } from '#graph/storage/compare-nodes.ts';
import type { FacetQuery, MatrixCell, MatrixQuery, UnitCount, UnitFilter } from '#graph/storage/graph-store.ts';
import { arbitraryFilter, codesOf, documentsOf, someOf } from '../../../support/arbitrary-filter.ts';
import { buildSampleGraph } from '../../../support/build-sample-graph.ts';
import { countFacetsSlowly, facetsOf } from '../../../support/facet-oracle.ts';
import { edgesOf, filterOf, nodesOf } from '../../../support/sample-oracle.ts';
import { storeHolding } from './contract-setup.ts';
import type { ContractSetup } from './contract-setup.ts';

const GRAPH = buildSampleGraph({ seed: 7, plans: 5 });
const NODES = nodesOf(GRAPH);
const MENTIONS = edgesOf(GRAPH).filter(({ type }) => type === 'MENTIONS');
const CONCEPTS = GRAPH.concepts.map(({ id }) => id);
const DOCUMENTS = documentsOf(GRAPH);
const CODES = codesOf(GRAPH);
const UNIT = GRAPH.plans[0]?.units[0]?.id ?? '';

const filters = arbitraryFilter(GRAPH);
const queries: fc.Arbitrary<MatrixQuery> = fc.record({
  rows: fc.constantFrom('municipality', 'document'),
  // Neither what nothing has nor what is no concept has units.
  concepts: someOf([...CONCEPTS, ...CONCEPTS.slice(0, 2), 'nothing' as ConceptId, UNIT as string as ConceptId]),
  filter: fc.option(filters, { nil: undefined }),
});

const FACETS = facetsOf(GRAPH);
const SOME_IDS = [...FACETS.keys(), 'nothing', ...DOCUMENTS, ...CONCEPTS] as UnitId[];
const chosen = <Value extends string>(values: Iterable<Value>) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...new Set(values)), { maxLength: 2 }), { nil: undefined, freq: 2 });
const facetQueries: fc.Arbitrary<FacetQuery> = fc.record({
  units: fc.array(fc.constantFrom(...SOME_IDS), { maxLength: 60 }),
  choice: fc.record({
    municipalities: chosen([...CODES, '999999' as MunicipalityCode]),
    kinds: chosen(UNIT_KINDS),
    statuses: chosen(['', '案', '素案']),
    fields: chosen([...CONCEPTS.slice(0, 3), 'nothing' as ConceptId]),
    departments: chosen(['企画課', '福祉課', '建設課', 'どこにもない課']),
  }),
});

/** Counts are those of a plain loop over everything. */
export function describeCounting({ open, runs }: ContractSetup): void {
  const store = storeHolding(open, GRAPH);

  it('counts units by document and kind', () =>
    fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        expect(await store().countUnits(filter)).toStrictEqual(unitCountsOf(filter));
      }),
      { numRuns: runs },
    ));

  it('counts all units where nothing is filtered', async () => {
    expect(await store().countUnits()).toStrictEqual(unitCountsOf({}));
  });

  it('counts given units by the values of their facets, each facet without what is chosen in it', () =>
    fc.assert(
      fc.asyncProperty(facetQueries, async (query) => {
        expect(await store().countFacets(query)).toStrictEqual(countFacetsSlowly(FACETS, query));
      }),
      { numRuns: runs },
    ));

  it('counts all units by all facets where nothing is chosen', async () => {
    const units = [...FACETS.keys()];
    const table = await store().countFacets({ units });
    expect(table).toStrictEqual(countFacetsSlowly(FACETS, { units }));
    expect(Object.values(table).every((counts) => counts.length > 1)).toBe(true);
    expect(await store().countFacets({ units: [] })).toStrictEqual(countFacetsSlowly(FACETS, { units: [] }));
  });

  it('counts units by municipality or document and concept', () =>
    fc.assert(
      fc.asyncProperty(queries, async (query) => {
        expect(await store().countMatrix(query)).toStrictEqual(cellsOf(query));
      }),
      { numRuns: runs },
    ));
}

function unitCountsOf(filter: UnitFilter): readonly UnitCount[] {
  const passes = filterOf(GRAPH, filter);
  return GRAPH.plans
    .map(({ plan }) => ({ municipality: plan.document.city.code, document: plan.document.id }))
    .sort((a, b) => compareText(a.municipality, b.municipality) || compareText(a.document, b.document))
    .flatMap(({ municipality, document }) =>
      [...UNIT_KINDS]
        .sort((a, b) => kindRank(a) - kindRank(b))
        .map((kind) => {
          const own = NODES.filter((node) => node.document === document && node.record.kind === kind);
          const units = own.filter(({ id }) => passes(id as UnitId)).length;
          return { municipality, document, kind, units };
        }),
    )
    .filter(({ units }) => units > 0);
}

function cellsOf({ rows, concepts = CONCEPTS, filter }: MatrixQuery): readonly MatrixCell[] {
  const passes = filterOf(GRAPH, filter);
  const holders = [...new Set(NODES.map((node) => node[rows]))].filter((row) => row !== null);
  const cells = holders.flatMap((row) =>
    [...new Set(concepts)].map((concept) => {
      const units = GRAPH.plans
        .flatMap((plan) => plan.units)
        .map(({ id }) => id)
        .filter((id) => passes(id) && NODES.some((node) => node.id === id && node[rows] === row))
        .filter((id) => MENTIONS.some(({ from, to }) => from === id && to === concept));
      return { row, concept, units: units.length };
    }),
  );
  return cells
    .filter(({ units }) => units > 0)
    .sort((a, b) => compareText(a.row, b.row) || compareText(a.concept, b.concept));
}
