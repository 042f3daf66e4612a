import type { FacetChoice } from '../search/facet-choice.ts';
import type { UnitFilter } from '../storage/graph-store.ts';
import type { GraphMemory } from './graph-memory.ts';

/**
 * Filters under which candidates are asked for a choice. What a store can narrow, it narrows before it cuts; since a facet counts hits
 * that its own filter would hide, each filter is also left out once. Without any filter candidates are asked always: scores that
 * compare with the best of all stay the same whatever is chosen.
 */
export function candidateFilters(
  { municipalities, kinds, statuses }: FacetChoice,
  { documents }: Pick<GraphMemory, 'documents'>,
): readonly UnitFilter[] {
  const inStatus = [...documents.values()].filter(({ status }) => statuses?.includes(status ?? '') === true);
  const limits: readonly UnitFilter[] = [
    ...(municipalities === undefined ? [] : [{ municipalities }]),
    ...(kinds === undefined ? [] : [{ kinds }]),
    ...(statuses === undefined ? [] : [{ documents: inStatus.map(({ id }) => id) }]),
  ];
  if (limits.length === 0) return [{}];
  const withoutOne = limits.map((left) => join(limits.filter((limit) => limit !== left)));
  return [join(limits), ...withoutOne, ...(limits.length === 1 ? [] : [{}])];
}

function join(filters: readonly UnitFilter[]): UnitFilter {
  return filters.reduce((all, one) => ({ ...all, ...one }), {});
}
