import type { MunicipalityCode } from '#graph/model/ids.ts';
import type { MunicipalitySummary } from '#graph/model/subgraph.ts';
import { UNIT_KINDS, type UnitKind } from '#graph/model/unit.ts';
import type { Band, SearchResult } from '#graph/search/search-hit.ts';
import type { Facet } from './narrow-hits.ts';
import { statusValue, type SearchChoices } from './search-choices.ts';

/** A value that can be ticked; `count` is `null` where it is not known. */
export interface FacetChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number | null;
  readonly isChosen: boolean;
}

/** Everything a search can be narrowed by, with counts. */
export interface SearchFacets extends Readonly<SearchResult['facets']> {
  readonly bands: readonly Facet<Band>[];
  readonly statuses: readonly Facet<string>[];
}

interface Shown {
  readonly facets: SearchFacets;
  readonly choices: SearchChoices;
  readonly cities: readonly MunicipalitySummary[];
}

/** Cities by code. Search counts them for all bands and statuses, so there is no number while those narrow the list. */
export function cityChoices({
  facets,
  choices,
  cities,
}: Shown): readonly (FacetChoice & { value: MunicipalityCode })[] {
  const counts = new Map(facets.municipalities.map(({ value, count }) => [value, count]));
  return cities
    .map(({ code, name, prefecture }) => ({
      value: code,
      label: name,
      count: isNarrowed(choices) ? null : (counts.get(code) ?? 0),
      isChosen: [code, name, `${prefecture}${name}`].some((written) => choices.cities.includes(written)),
    }))
    .filter(({ value, isChosen }) => counts.has(value) || isChosen);
}

/** Kinds in the order of `UNIT_KINDS`; see {@link cityChoices} for the numbers. */
export function kindChoices(
  { facets, choices }: Shown,
  names: Readonly<Record<UnitKind, string>>,
): readonly FacetChoice[] {
  const counts = new Map(facets.kinds.map(({ value, count }) => [value, count]));
  return UNIT_KINDS.map((kind) => ({
    value: kind,
    label: names[kind],
    count: isNarrowed(choices) ? null : (counts.get(kind) ?? 0),
    isChosen: choices.kinds.includes(kind),
  })).filter(({ value, isChosen }) => isChosen || UNIT_KINDS.some((kind) => kind === value && counts.has(kind)));
}

/** Bands, best first. */
export function bandChoices({ facets, choices }: Shown, names: Readonly<Record<Band, string>>): readonly FacetChoice[] {
  return facets.bands.map(({ value, count }) => ({
    value,
    label: names[value],
    count,
    isChosen: choices.bands.includes(value),
  }));
}

/** Statuses as printed, most hits first; `unknown` names documents that state none. */
export function statusChoices({ facets, choices }: Shown, unknown: string): readonly FacetChoice[] {
  return facets.statuses.map(({ value, count }) => ({
    value: statusValue(value),
    label: value === '' ? unknown : value,
    count,
    isChosen: choices.statuses.includes(value),
  }));
}

function isNarrowed({ bands, statuses }: SearchChoices): boolean {
  return bands.length + statuses.length > 0;
}
