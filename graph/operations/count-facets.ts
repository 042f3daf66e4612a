import type { MunicipalityCode } from '../model/ids.ts';
import type { Municipality } from '../model/municipality.ts';
import { UNIT_KINDS, type UnitKind } from '../model/unit.ts';
import type { FacetCount } from '../search/search-hit.ts';

/** A hit as facets count it. */
export interface CountedHit {
  readonly municipality: MunicipalityCode | null;
  readonly kind: UnitKind;
}

/** Hits by municipality, in the order of the codes; municipalities without hits are left out. */
export function countMunicipalities(
  hits: readonly CountedHit[],
  municipalities: ReadonlyMap<MunicipalityCode, Municipality>,
): readonly FacetCount<MunicipalityCode>[] {
  return [...municipalities.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name }) => ({
      value: code,
      label: name,
      count: hits.filter(({ municipality }) => municipality === code).length,
    }))
    .filter(({ count }) => count > 0);
}

/** Hits by kind, in the order of `UNIT_KINDS`; the label is the kind itself, wording is chosen by the reader's language. */
export function countKinds(hits: readonly CountedHit[]): readonly FacetCount<UnitKind>[] {
  return UNIT_KINDS.map((kind) => ({
    value: kind,
    label: kind,
    count: hits.filter((hit) => hit.kind === kind).length,
  })).filter(({ count }) => count > 0);
}
