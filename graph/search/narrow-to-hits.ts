import { FACETS } from '../model/facet.ts';
import { bandOf } from './band-of.ts';
import type { FacetChoice, FacetedUnit } from './facet-choice.ts';

/** Hits among the scored units of a query that is answered, in their order: those that pass every facet, and of these the chosen bands. */
export function narrowToHits<Scored extends FacetedUnit>(
  units: readonly Scored[],
  choice: FacetChoice,
): readonly Scored[] {
  return units.filter((unit) => passesFacets(unit, choice) && isInBands(unit.score, choice.bands));
}

/** True where a unit has one of the chosen values in each facet. */
function passesFacets({ facets }: FacetedUnit, choice: FacetChoice): boolean {
  return FACETS.every((name) => {
    const wanted: readonly string[] | undefined = choice[name];
    return wanted === undefined || facets[name]?.some((value) => wanted.includes(value)) === true;
  });
}

/** True where a score lies in one of the given bands (absent = in any). */
export function isInBands(score: number, bands: FacetChoice['bands']): boolean {
  const band = bandOf(score);
  return band !== null && (bands?.includes(band) ?? true);
}
