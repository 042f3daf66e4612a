import type { MunicipalityCode } from '#graph/model/ids.ts';
import type { SearchHit } from '#graph/search/search-hit.ts';

/** A hit with its place on the page, from 1, as list and map name it. */
export interface NumberedHit {
  readonly hit: SearchHit;
  readonly number: number;
}

/** Hits of one municipality, best first. */
export interface HitLane {
  readonly city: SearchHit['city'];
  readonly hits: readonly NumberedHit[];
}

/** Hits by municipality, in the order of each one's best hit; numbers run through the lanes from `first`. */
export function groupHits(hits: readonly SearchHit[], first = 1): readonly HitLane[] {
  const lanes = new Map<MunicipalityCode, SearchHit[]>();
  for (const hit of hits) lanes.set(hit.city.code, [...(lanes.get(hit.city.code) ?? []), hit]);
  let number = first;
  return [...lanes.values()].flatMap((inLane) => {
    const city = inLane[0]?.city;
    return city === undefined ? [] : [{ city, hits: inLane.map((hit) => ({ hit, number: number++ })) }];
  });
}

/** Hits in their order, numbered from `first`. */
export function numberHits(hits: readonly SearchHit[], first = 1): readonly NumberedHit[] {
  return hits.map((hit, index) => ({ hit, number: index + first }));
}
