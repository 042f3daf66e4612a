import type { SearchHit } from '#graph/search/search-hit.ts';
import { type ConceptGroup, groupByConcept } from './group-by-concept.ts';
import { groupHits, type HitLane, type NumberedHit, numberHits } from './group-hits.ts';
import type { SearchChoices } from './search-choices.ts';

/** Hits in one of the orders a reader can choose. */
export type HitListing =
  | { readonly order: 'city'; readonly lanes: readonly HitLane[] }
  | { readonly order: 'concept'; readonly groups: readonly ConceptGroup[] }
  | { readonly order: 'flat'; readonly hits: readonly NumberedHit[] };

/** Results as the page lists them. */
export interface ArrangedHits {
  readonly shown: HitListing;
  /** Weak hits that stand behind a fold; `null` where none do. */
  readonly folded: { readonly listing: HitListing; readonly count: number } | null;
  /** Hits that stand before the fold by city, with their numbers, for the map. */
  readonly lanes: readonly HitLane[];
}

/** So many weak hits still stand among the others. */
const WEAK_UNFOLDED = 5;

/**
 * Lists hits in the chosen order. Many weak ones come after all others, behind a fold, unless there is nothing better or the reader
 * asked for them.
 */
export function arrangeHits(
  hits: readonly SearchHit[],
  { order, bands }: Pick<SearchChoices, 'order' | 'bands'>,
): ArrangedHits {
  const weak = hits.filter(({ band }) => band === 'weak');
  const folds = weak.length > WEAK_UNFOLDED && weak.length < hits.length && !bands.includes('weak');
  const shown = listHits(folds ? hits.filter(({ band }) => band !== 'weak') : hits, order, 1);
  const first = hits.length - weak.length + 1;
  return {
    shown,
    folded: folds ? { listing: listHits(weak, order, first), count: weak.length } : null,
    lanes: lanesOf(shown),
  };
}

function listHits(hits: readonly SearchHit[], order: SearchChoices['order'], first: number): HitListing {
  switch (order) {
    case 'city':
      return { order, lanes: groupHits(hits, first) };
    case 'concept':
      return { order, groups: groupByConcept(hits, first) };
    case 'flat':
      return { order, hits: numberHits(hits, first) };
  }
}

function lanesOf(listing: HitListing): readonly HitLane[] {
  if (listing.order === 'city') return listing.lanes;
  const numbered = listing.order === 'flat' ? listing.hits : listing.groups.flatMap(({ hits }) => hits);
  const numbers = new Map(numbered.map(({ hit, number }) => [hit.id, number]));
  return groupHits(numbered.map(({ hit }) => hit)).map(({ city, hits }) => ({
    city,
    hits: hits.map(({ hit, number }) => ({ hit, number: numbers.get(hit.id) ?? number })),
  }));
}
