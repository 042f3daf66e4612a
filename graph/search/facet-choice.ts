import type { ConceptId, MunicipalityCode } from '../model/ids.ts';
import type { UnitKind } from '../model/unit.ts';
import type { Band } from './search-hit.ts';

/** What hits can be narrowed by, with the type of each facet's values. */
export interface FacetValue {
  readonly municipalities: MunicipalityCode;
  readonly kinds: UnitKind;
  /** Status of the document as printed; the empty string where none is. */
  readonly statuses: string;
  /** Top concepts of the scheme above the concepts a unit mentions. */
  readonly fields: ConceptId;
  /** Departments as printed. */
  readonly departments: string;
}

/** Name of a facet that belongs to the unit itself; the band is one more, see {@link FacetChoice}. */
export type FacetName = keyof FacetValue;

/** All of {@link FacetName}, in the order in which readers see them. */
export const FACETS = [
  'municipalities',
  'kinds',
  'statuses',
  'fields',
  'departments',
] as const satisfies readonly FacetName[];

/** What one unit has of each facet; a unit may have several values of one, or none. */
export type FacetValues = { readonly [Name in FacetName]: readonly FacetValue[Name][] };

/** What hits are narrowed to: any value of a list, in all facets that are given. Absent = not narrowed. */
export type FacetChoice = Partial<FacetValues> & { readonly bands?: readonly Band[] };

/** A scored unit as facets see it. */
export interface FacetedUnit {
  readonly score: number;
  /** See `FusedScore`. */
  readonly answered: number;
  readonly facets: FacetValues;
}
