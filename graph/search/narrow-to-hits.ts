import { bandOf, keepHits } from './band-of.ts';
import { type FacetChoice, type FacetedUnit, type FacetName, FACETS } from './facet-choice.ts';

/**
 * Hits among scored units, in their order: those that pass every facet, if the best of them answers the query, and of these
 * the chosen bands. So a query that only other cities answer is refused for the chosen one.
 */
export function narrowToHits<Scored extends FacetedUnit>(
  units: readonly Scored[],
  choice: FacetChoice,
): readonly Scored[] {
  return hitsInBands(
    units.filter((unit) => passesFacets(unit, choice, FACETS)),
    choice.bands,
  );
}

/** True where a unit has one of the chosen values in each of the named facets. */
export function passesFacets({ facets }: FacetedUnit, choice: FacetChoice, names: readonly FacetName[]): boolean {
  return names.every((name) => {
    const wanted: readonly string[] | undefined = choice[name];
    return wanted === undefined || facets[name].some((value) => wanted.includes(value));
  });
}

/** Those of scored units that are hits of the given bands (absent = of any), in their order. */
export function hitsInBands<Scored extends FacetedUnit>(
  units: readonly Scored[],
  bands: FacetChoice['bands'],
): readonly Scored[] {
  const hits = keepHits(units);
  return bands === undefined ? hits : hits.filter(({ score }) => bands.some((band) => band === bandOf(score)));
}
