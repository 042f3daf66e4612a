import type { MunicipalityCode } from '../model/ids.ts';
import { PROMISING_KINDS, type UnitKind } from '../model/unit.ts';

/** What is known of a unit before it is known whether the query is answered at all. */
export interface RankedUnit {
  readonly municipality: MunicipalityCode | null;
  readonly kind: UnitKind;
  readonly evidence: number;
}

/** Which of a city's units, best first, is looked at. */
const PLACE = 5;

/** Context and figures come near to anything. */
const COUNTED: readonly UnitKind[] = PROMISING_KINDS;

/**
 * For each city the evidence for the fifth best of the measures and themes given, or of all its units where none of those given is either: where a city
 * does something about a subject several of its units come near to it, by chance one does. Of a whole country only the best units are given;
 * what a city has beyond them is taken to be as near as the last of all, at least 0.
 */
export function companyEvidence(units: readonly RankedUnit[]): (city: MunicipalityCode | null) => number {
  const ranked = [...units].sort((a, b) => b.evidence - a.evidence);
  const promising = bestOfCities(ranked.filter(({ kind }) => COUNTED.includes(kind)));
  const all = bestOfCities(ranked);
  const last = Math.max(0, ranked.at(-1)?.evidence ?? 0);
  return (city) => (promising.get(city) ?? all.get(city))?.[PLACE - 1] ?? last;
}

function bestOfCities(ranked: readonly RankedUnit[]): ReadonlyMap<MunicipalityCode | null, readonly number[]> {
  const best = new Map<MunicipalityCode | null, number[]>();
  for (const { municipality, evidence } of ranked) {
    const own = best.get(municipality) ?? [];
    best.set(municipality, own);
    if (own.length < PLACE) own.push(evidence);
  }
  return best;
}
