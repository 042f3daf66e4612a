import type { ConceptId, MunicipalityCode } from './ids.ts';
import type { UnitKind } from './unit.ts';

/** What units can be narrowed by, with the type of each facet's values. */
export interface FacetValue {
  readonly municipalities: MunicipalityCode;
  readonly kinds: UnitKind;
  /** Status of the document as printed; the empty string where none is. */
  readonly statuses: string;
  /** Top concepts of the scheme, at or above the concepts a unit mentions. */
  readonly fields: ConceptId;
  /** Departments as printed. */
  readonly departments: string;
}

/** Name of a facet that belongs to the unit itself. */
export type FacetName = keyof FacetValue;

/** All of {@link FacetName}, in the order in which readers see them. */
export const FACETS = [
  'municipalities',
  'kinds',
  'statuses',
  'fields',
  'departments',
] as const satisfies readonly FacetName[];

/** Values of each facet: what one unit has (several of one facet, or none), or what is chosen. */
export type FacetValues = { readonly [Name in FacetName]: readonly FacetValue[Name][] };
