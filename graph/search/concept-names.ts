import type { ConceptId, NodeId } from '../model/ids.ts';
import { cosine } from './cosine.ts';

/** All concepts as a model sees them: there are thousands of names, and every query is held against each. */
export interface ConceptNames {
  readonly ids: readonly ConceptId[];
  /** Cosines of a query with the names, one after the other; overwritten by the next call. */
  readonly cosines: (query: Float32Array) => Float32Array;
  /** For each name the index of its concept. */
  readonly owners: Uint16Array;
  /** For each concept one unit-length vector of all it is called and means. */
  readonly wholes: readonly Float32Array[];
}

/** A concept that a query comes near to, named or not. */
export interface NearConcept {
  readonly id: ConceptId;
  /** Its place among all concepts. */
  readonly number: number;
  /**
   * Mean of the query's cosines with the nearest of the concept's names and with the concept as a whole, or more where the query names
   * it; above 0, at most 1.
   */
  readonly nearness: number;
  /** What it counts among all near ones: `nearness` to the power of `SHARPNESS`. */
  readonly weight: number;
  readonly whole: Float32Array;
}

/** Below this a concept is near by chance: it proposes no units and is no reason for one. */
export const NEAR_ENOUGH = 0.3;

/** Concepts a query is compared by; those beyond add nothing that can be measured. */
const NEAREST = 12;
/** Makes the nearest concept count far more than many distant ones (powers 3 to 8 tried on the tuning half). */
const SHARPNESS = 6;
/** What the whole of a concept counts beside its nearest name, which one word in common brings near by chance. */
const WHOLE_SHARE = 0.5;
/** How near a query comes to a concept that a small part of it names; the share of that part adds what is left to 1. */
const NAMED_AT_LEAST = 0.3;

/**
 * The concepts nearest to a query, nearest first; those it is not near to at all are left out. `named` tells what share of the query
 * names a concept, 0–1: in the mean over all its words the others would drown it.
 */
export function nearConcepts(
  query: Float32Array,
  { ids, cosines, owners, wholes }: ConceptNames,
  named: ReadonlyMap<NodeId, number> = new Map(),
): readonly NearConcept[] {
  const best = nearestNames(cosines(query), owners, ids.length);
  return ids
    .flatMap((id, number) => {
      const whole = wholes[number];
      if (whole === undefined) return [];
      const meant = (1 - WHOLE_SHARE) * (best[number] ?? 0) + WHOLE_SHARE * cosine(query, whole);
      const nearness = Math.min(1, Math.max(nearnessByName(named.get(id)), meant));
      return nearness <= 0 ? [] : [{ id, number, nearness, weight: nearness ** SHARPNESS, whole }];
    })
    .sort((a, b) => b.nearness - a.nearness || (a.id < b.id ? -1 : 1))
    .slice(0, NEAREST);
}

/** For each concept the cosine of its nearest name, at least 0. */
function nearestNames(cosines: Float32Array, owners: Uint16Array, concepts: number): Float32Array {
  const best = new Float32Array(concepts);
  // Every query passes here with more than ten thousand names: a plain loop takes a tenth of `forEach`.
  for (let name = 0; name < cosines.length; name += 1) {
    const owner = owners[name] ?? 0;
    const nearness = cosines[name] ?? 0;
    if (nearness > (best[owner] ?? 0)) best[owner] = nearness;
  }
  return best;
}

function nearnessByName(share: number | undefined): number {
  return share === undefined ? 0 : NAMED_AT_LEAST + (1 - NAMED_AT_LEAST) * share;
}
