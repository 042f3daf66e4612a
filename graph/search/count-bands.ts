import { bandOf } from './band-of.ts';
import type { FacetChoice, FacetedUnit } from './facet-choice.ts';
import { narrowToHits } from './narrow-to-hits.ts';
import { type Band, BANDS } from './search-hit.ts';

/**
 * For each band, best first, the number of hits that choosing it alone would leave, the facets kept: what `narrowToHits` gives then. Bands
 * without hits are left out, unless they are chosen now.
 */
export function countBands(units: readonly FacetedUnit[], choice: FacetChoice): ReadonlyMap<Band, number> {
  const hits = narrowToHits(units, { ...choice, bands: undefined });
  const counts = BANDS.map((band) => [band, hits.filter(({ score }) => bandOf(score) === band).length] as const);
  return new Map(counts.filter(([band, count]) => count > 0 || choice.bands?.includes(band) === true));
}
