import { UNIT_KINDS } from '../model/unit.ts';
import type { FacetCount, SearchFacets } from '../search/search-hit.ts';
import type { HitCounts } from './count-hits.ts';
import type { GraphMemory } from './graph-memory.ts';

/**
 * Counts with the names of their values. Municipalities stand in the order of their codes, kinds in that of `UNIT_KINDS`, bands best
 * first, all others with most hits first, then by label. The label of kinds, bands and of a status that is not stated is left to the
 * reader's language: the value itself.
 */
export function labelFacets(
  counts: HitCounts,
  { municipalities, concepts }: Pick<GraphMemory, 'municipalities' | 'concepts'>,
): SearchFacets {
  return {
    municipalities: toCounts(counts.municipalities, (code) => municipalities.get(code)?.name ?? code).sort((a, b) =>
      a.value < b.value ? -1 : 1,
    ),
    kinds: toCounts(counts.kinds, (kind) => kind).sort(
      (a, b) => UNIT_KINDS.indexOf(a.value) - UNIT_KINDS.indexOf(b.value),
    ),
    statuses: toCounts(counts.statuses, (status) => status).sort(byCount),
    fields: toCounts(counts.fields, (id) => concepts.get(id)?.prefLabel ?? id)
      .sort(byCount)
      .map((field) => ({ ...field, en: concepts.get(field.value)?.en ?? '' })),
    departments: toCounts(counts.departments, (name) => name).sort(byCount),
    bands: toCounts(counts.bands, (band) => band),
  };
}

function toCounts<Value extends string>(
  counts: ReadonlyMap<Value, number>,
  labelOf: (value: Value) => string,
): FacetCount<Value>[] {
  return [...counts].map(([value, count]) => ({ value, label: labelOf(value), count }));
}

function byCount(a: FacetCount<string>, b: FacetCount<string>): number {
  return b.count - a.count || (a.label < b.label ? -1 : 1);
}
