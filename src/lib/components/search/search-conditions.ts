import type { MunicipalitySummary } from '#graph/model/subgraph.ts';
import { UNIT_KINDS } from '#graph/model/unit.ts';
import type { SearchFacets } from '#graph/search/search-hit.ts';
import type { FacetChoices, FacetNames } from './facet-choices.ts';
import type { SearchChoices } from './search-choices.ts';
import { isChosenCity } from './searched-cities.ts';

/** A group of values that narrows a search, with the names of those chosen. */
export interface SearchCondition {
  readonly name: keyof FacetChoices;
  readonly labels: readonly string[];
}

/** What narrows a search, in the words of the page; what nothing is known of stands as it was asked. */
export function searchConditions(
  { cities, kinds, fields, bands, statuses, departments }: SearchChoices,
  known: { readonly cities: readonly MunicipalitySummary[]; readonly fields: SearchFacets['fields'] },
  names: FacetNames,
): readonly SearchCondition[] {
  const conditions: readonly SearchCondition[] = [
    { name: 'city', labels: cities.map((raw) => known.cities.find((city) => isChosenCity(city, [raw]))?.name ?? raw) },
    { name: 'kind', labels: kinds.map((raw) => kindName(raw, names)) },
    { name: 'field', labels: fields.map((raw) => fieldName(raw, known.fields, names)) },
    { name: 'band', labels: bands.map((band) => names.bands[band]) },
    { name: 'status', labels: statuses.map((raw) => (raw === '-' ? names.statusUnknown : raw)) },
    { name: 'department', labels: departments },
  ];
  return conditions.filter(({ labels }) => labels.length > 0);
}

function kindName(raw: string, { kinds }: FacetNames): string {
  const kind = UNIT_KINDS.find((one) => one === raw);
  return kind === undefined ? raw : kinds[kind];
}

function fieldName(raw: string, fields: SearchFacets['fields'], { prefersEnglish }: FacetNames): string {
  const field = fields.find(({ value }) => value === raw);
  if (field === undefined) return raw;
  return prefersEnglish && field.en !== '' ? field.en : field.label;
}
