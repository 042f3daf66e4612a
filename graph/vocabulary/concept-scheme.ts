import type { Concept } from '../model/concept.ts';

/** Preferred label first, then the others. */
export function labelsOf({ prefLabel, altLabels }: Concept): readonly string[] {
  return [prefLabel, ...altLabels];
}

/** True for the top concepts: they group others and never take mentions themselves. */
export function isFacet({ broader }: Concept): boolean {
  return broader.length === 0;
}
