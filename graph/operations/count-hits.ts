import type { FacetName, FacetValue } from '../model/facet.ts';
import { countBands } from '../search/count-bands.ts';
import type { FacetChoice } from '../search/facet-choice.ts';
import { isInBands } from '../search/narrow-to-hits.ts';
import type { Band } from '../search/search-hit.ts';
import type { GraphStore, ValueCount } from '../storage/graph-store.ts';
import type { FacetedCandidate } from './facet-units.ts';

/** Numbers of hits by value. */
export type HitCounts = { readonly [Name in FacetName]: ReadonlyMap<FacetValue[Name], number> } & {
  /** Best first. */
  readonly bands: ReadonlyMap<Band, number>;
};

/**
 * For each value of each facet the number of hits that choosing it alone in its facet would leave, the other facets kept: what
 * `narrowToHits` gives then of the same candidates. The store counts; only the bands, which scores alone tell, are counted here. Values without hits are
 * left out, unless they are chosen now.
 */
export async function countHits(
  store: GraphStore,
  units: readonly FacetedCandidate[],
  choice: FacetChoice,
): Promise<HitCounts> {
  const counted = units.filter(({ score }) => isInBands(score, choice.bands)).map(({ scored }) => scored.unit.id);
  const counts = await store.countFacets({ units: counted, choice });
  return {
    municipalities: withChosen(counts.municipalities, choice.municipalities),
    kinds: withChosen(counts.kinds, choice.kinds),
    statuses: withChosen(counts.statuses, choice.statuses),
    fields: withChosen(counts.fields, choice.fields),
    departments: withChosen(counts.departments, choice.departments),
    bands: countBands(units, choice),
  };
}

function withChosen<Value extends string>(
  counts: readonly ValueCount<Value>[],
  chosen: readonly Value[] = [],
): ReadonlyMap<Value, number> {
  return new Map([
    ...chosen.map((value) => [value, 0] as const),
    ...counts.map(({ value, units }) => [value, units] as const),
  ]);
}
