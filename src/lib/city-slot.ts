import type { MunicipalityCode } from '#graph/model/ids.ts';

/** One of the four lane colours. */
export type CitySlot = 1 | 2 | 3 | 4;

const SLOTS = [1, 2, 3, 4] as const;

/** Lane colour of a municipality: slots are dealt in the order of code among those loaded, and repeat from the fifth on. */
export function citySlot(code: MunicipalityCode, codes: readonly MunicipalityCode[]): CitySlot {
  const place = [...new Set(codes)].sort().indexOf(code);
  return SLOTS[Math.max(0, place) % SLOTS.length] ?? 1;
}

/** Letter of each municipality's seal: the first kanji of its name that no other has at the same place, else its first letter. */
export function citySeals(
  cities: readonly { readonly code: MunicipalityCode; readonly name: string }[],
): ReadonlyMap<MunicipalityCode, string> {
  return new Map(cities.map(({ code, name }) => [code, sealLetter(Array.from(name), othersOf(code, cities))]));
}

function othersOf(code: MunicipalityCode, cities: readonly { code: MunicipalityCode; name: string }[]): string[][] {
  return cities.filter((city) => city.code !== code).map(({ name }) => Array.from(name));
}

function sealLetter(name: readonly string[], others: readonly (readonly string[])[]): string {
  const own = name.find(
    (letter, place) => /\p{Script=Han}/u.test(letter) && others.every((other) => other[place] !== letter),
  );
  return own ?? name[0] ?? '';
}
