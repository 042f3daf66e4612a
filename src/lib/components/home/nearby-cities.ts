import type { MunicipalityCode } from '#graph/model/ids.ts';

/** Municipalities that can be drawn instead of those that are, so many at a time; empty where there are none. */
export interface NearbyCities {
  readonly earlier: readonly MunicipalityCode[];
  readonly later: readonly MunicipalityCode[];
}

/** The `most` municipalities before the first drawn one and after the last, in the order of `all`. */
export function nearbyCities(
  all: readonly MunicipalityCode[],
  drawn: readonly MunicipalityCode[],
  most: number,
): NearbyCities {
  const places = drawn.map((code) => all.indexOf(code));
  const first = Math.min(...places);
  return {
    earlier: all.slice(Math.max(0, first - most), first),
    later: all.slice(Math.max(...places) + 1).slice(0, most),
  };
}
