import { bandOf } from './band-of.ts';
import {
  type FacetChoice,
  type FacetedUnit,
  type FacetName,
  FACETS,
  type FacetValue,
  type FacetValues,
} from './facet-choice.ts';
import { hitsInBands, narrowToHits, passesFacets } from './narrow-to-hits.ts';
import { type Band, BANDS } from './search-hit.ts';

/** Numbers of hits by value. */
export type FacetCounts = { readonly [Name in FacetName]: ReadonlyMap<FacetValue[Name], number> } & {
  /** Best first. */
  readonly bands: ReadonlyMap<Band, number>;
};

/**
 * For each value of each facet the number of hits that choosing it alone in its facet would leave, the other facets kept: what
 * `narrowToHits` gives then. Values without hits are left out, unless they are chosen now. Values that no rule orders stand in
 * the order in which they are first met.
 */
export function countFacets(units: readonly FacetedUnit[], choice: FacetChoice): FacetCounts {
  return {
    municipalities: countFacet('municipalities', units, choice),
    kinds: countFacet('kinds', units, choice),
    statuses: countFacet('statuses', units, choice),
    fields: countFacet('fields', units, choice),
    departments: countFacet('departments', units, choice),
    bands: countBands(units, choice),
  };
}

function countFacet<Name extends FacetName>(
  name: Name,
  units: readonly FacetedUnit[],
  choice: FacetChoice,
): ReadonlyMap<FacetValue[Name], number> {
  const chosen = chosenValues(name, choice);
  const groups = new Map<FacetValue[Name], FacetedUnit[]>(chosen.map((value) => [value, []]));
  const others = FACETS.filter((facet) => facet !== name);
  for (const unit of units) {
    if (!passesFacets(unit, choice, others)) continue;
    for (const value of new Set(valuesOf(name, unit.facets))) addTo(groups, value, unit);
  }
  const counts = [...groups].map(([value, group]) => [value, hitsInBands(group, choice.bands).length] as const);
  return new Map(counts.filter(([value, count]) => count > 0 || chosen.includes(value)));
}

function countBands(units: readonly FacetedUnit[], choice: FacetChoice): FacetCounts['bands'] {
  const hits = narrowToHits(units, { ...choice, bands: undefined });
  const counts = BANDS.map((band) => [band, hits.filter(({ score }) => bandOf(score) === band).length] as const);
  return new Map(counts.filter(([band, count]) => count > 0 || choice.bands?.includes(band) === true));
}

function valuesOf<Name extends FacetName>(name: Name, facets: FacetValues): FacetValues[Name] {
  return facets[name];
}

function chosenValues<Name extends FacetName>(name: Name, choice: Partial<FacetValues>): readonly FacetValue[Name][] {
  return choice[name] ?? [];
}

function addTo<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}
