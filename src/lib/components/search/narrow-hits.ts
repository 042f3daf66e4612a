import { BANDS, type Band, type SearchHit } from '#graph/search/search-hit.ts';
import type { SearchChoices } from './search-choices.ts';

/** A value to narrow by, with the number of hits it would leave, the other choice kept. */
export interface Facet<Value extends string> {
  readonly value: Value;
  readonly count: number;
}

/** Hits that pass the chosen bands and statuses, in their order, and what else could be chosen. */
export interface NarrowedHits {
  readonly hits: readonly SearchHit[];
  readonly bands: readonly Facet<Band>[];
  /** Most hits first, then by text; the empty string stands for documents that state no status. */
  readonly statuses: readonly Facet<string>[];
}

type Narrowing = Pick<SearchChoices, 'bands' | 'statuses'>;

/** Narrows hits by what only their list knows: how well they fit and the status of their documents. */
export function narrowHits(hits: readonly SearchHit[], { bands, statuses }: Narrowing): NarrowedHits {
  const fits = ({ band }: SearchHit): boolean => bands.length === 0 || bands.includes(band);
  const stands = (hit: SearchHit): boolean => statuses.length === 0 || statuses.includes(statusOf(hit));
  const standing = hits.filter(stands);
  return {
    hits: standing.filter(fits),
    bands: BANDS.map((band) => ({ value: band, count: standing.filter((hit) => hit.band === band).length })).filter(
      ({ value, count }) => count > 0 || bands.includes(value),
    ),
    statuses: countStatuses(hits.filter(fits), statuses),
  };
}

function countStatuses(hits: readonly SearchHit[], chosen: readonly string[]): readonly Facet<string>[] {
  const counts = new Map(chosen.map((status) => [status, 0]));
  for (const hit of hits) counts.set(statusOf(hit), (counts.get(statusOf(hit)) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function statusOf({ document }: SearchHit): string {
  return document.status ?? '';
}
