import type { ConceptSpread, PlacedUnit } from '../exploring/concept-spread.ts';
import { CORE_KINDS } from '../exploring/core-kinds.ts';
import type { ConceptId } from '../model/ids.ts';
import type { GraphStore } from '../storage/graph-store.ts';

/** Units asked of one concept at a time. */
const PAGE = 500;
/** Units of one concept that are looked at: what 40 municipalities with long plans say of one concept is fewer. */
const MOST_LISTED = 5_000;

/**
 * The core units that mention each concept, in the order of the ids. Of a concept with more than 5,000 the first 5,000 are
 * listed; the total is exact all the same.
 */
export function loadSpreads(store: GraphStore, concepts: readonly ConceptId[]): Promise<readonly ConceptSpread[]> {
  return Promise.all(concepts.map((concept) => loadSpread(store, concept)));
}

async function loadSpread(store: GraphStore, concept: ConceptId): Promise<ConceptSpread> {
  const units: PlacedUnit[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const { nodes, total } = await store.findNeighbours({
      origin: concept,
      relations: ['MENTIONS'],
      kinds: CORE_KINDS,
      offset,
      limit: PAGE,
    });
    for (const { id, municipality } of nodes) {
      if (municipality !== null && id !== concept) units.push({ unit: id, municipality });
    }
    if (offset + PAGE >= Math.min(total, MOST_LISTED)) return { concept, units, total };
  }
}
