import type { MunicipalitySummary } from '#graph/model/subgraph.ts';
import type { UnitKind } from '#graph/model/unit.ts';
import type { Band, SearchFacets } from '#graph/search/search-hit.ts';
import { isChosenCity } from './searched-cities.ts';
import { statusValue, type SearchChoices } from './search-choices.ts';

/** A value that can be ticked. */
export interface FacetChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** Groups of values that can be ticked, by the name of their field in the form. */
export interface FacetChoices {
  readonly city: readonly FacetChoice[];
  readonly kind: readonly FacetChoice[];
  readonly status: readonly FacetChoice[];
  readonly field: readonly FacetChoice[];
  readonly department: readonly FacetChoice[];
  readonly band: readonly FacetChoice[];
}

/** Names of values that the reader's language gives. */
export interface FacetNames {
  readonly kinds: Readonly<Record<UnitKind, string>>;
  readonly bands: Readonly<Record<Band, string>>;
  readonly statusUnknown: string;
  readonly prefersEnglish: boolean;
}

/** Facets of a search as the form shows them, ticked where they are chosen; same order. */
export function facetChoices(
  facets: SearchFacets,
  { choices, cities }: { readonly choices: SearchChoices; readonly cities: readonly MunicipalitySummary[] },
  names: FacetNames,
): FacetChoices {
  const isCity = (code: string): boolean => {
    const city = cities.find((one) => one.code === code);
    return city === undefined ? choices.cities.includes(code) : isChosenCity(city, choices.cities);
  };
  return {
    city: facets.municipalities.map((one) => ({ ...one, isChosen: isCity(one.value) })),
    kind: facets.kinds.map((one) => ({
      ...one,
      label: names.kinds[one.value],
      isChosen: choices.kinds.includes(one.value),
    })),
    status: facets.statuses.map(({ value: status, count }) => {
      const value = statusValue(status);
      const label = status === '' ? names.statusUnknown : status;
      return { value, label, count, isChosen: choices.statuses.includes(value) };
    }),
    field: facets.fields.map(({ value, label, en, count }) => ({
      value,
      label: names.prefersEnglish && en !== '' ? en : label,
      count,
      isChosen: choices.fields.includes(value),
    })),
    department: facets.departments.map((one) => ({ ...one, isChosen: choices.departments.includes(one.value) })),
    band: facets.bands.map((one) => ({
      ...one,
      label: names.bands[one.value],
      isChosen: choices.bands.includes(one.value),
    })),
  };
}
