import type { FacetValues } from '../model/facet.ts';
import type { Band } from './search-hit.ts';

/** What hits are narrowed to: any value of a list, in all facets that are given. Absent = not narrowed. */
export type FacetChoice = Partial<FacetValues> & { readonly bands?: readonly Band[] };

/** A scored unit as facets see it. */
export interface FacetedUnit {
  readonly score: number;
  /** What it has of each facet that is chosen from. */
  readonly facets: Partial<FacetValues>;
}
