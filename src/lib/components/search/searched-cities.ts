import type { MunicipalitySummary } from '#graph/model/subgraph.ts';
import type { SearchResult } from '#graph/search/search-hit.ts';
import type { SearchChoices } from './search-choices.ts';

/** The cities a search looked in, in their order: those chosen, else those the query names, else all; none that it leaves out. */
export function searchedCities(
  cities: readonly MunicipalitySummary[],
  { cities: chosen }: Pick<SearchChoices, 'cities'>,
  { scope, excluded }: Pick<SearchResult, 'scope' | 'excluded'>,
): readonly MunicipalitySummary[] {
  const kept = cities.filter((city) => !isChosenCity(city, excluded));
  if (chosen.length > 0) return kept.filter((city) => isChosenCity(city, chosen));
  if (scope.length > 0) return kept.filter(({ code }) => scope.some((named) => named.code === code));
  return kept;
}

/** True where an address that names cities by code or by name means this one too. */
export function isChosenCity(
  { code, name, prefecture }: Pick<MunicipalitySummary, 'code' | 'name' | 'prefecture'>,
  chosen: readonly string[],
): boolean {
  return [code, name, `${prefecture}${name}`].some((written) => chosen.includes(written));
}
