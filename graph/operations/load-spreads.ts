import type { ConceptSpread } from '../exploring/concept-spread.ts';
import { CORE_KINDS } from '../exploring/core-kinds.ts';
import type { ConceptId } from '../model/ids.ts';
import type { GraphStore } from '../storage/graph-store.ts';

/** Units of one concept that are listed: more than a picture can hold. */
const MOST_LISTED = 500;

/**
 * The core units that mention each concept, in the order of the ids. Of a concept that more than 500 mention, the first 500 are
 * listed; the numbers of units and of municipalities are exact all the same.
 */
export async function loadSpreads(
  store: GraphStore,
  concepts: readonly ConceptId[],
): Promise<readonly ConceptSpread[]> {
  if (concepts.length === 0) return [];
  const municipalities = await countMunicipalities(store, concepts);
  return Promise.all(
    concepts.map(async (concept) => ({
      ...(await listUnits(store, concept)),
      municipalities: municipalities.get(concept) ?? 0,
    })),
  );
}

async function countMunicipalities(
  store: GraphStore,
  concepts: readonly ConceptId[],
): Promise<ReadonlyMap<ConceptId, number>> {
  const cells = await store.countMatrix({ rows: 'municipality', concepts, filter: { kinds: CORE_KINDS } });
  const counts = new Map<ConceptId, number>();
  for (const { concept } of cells) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return counts;
}

async function listUnits(store: GraphStore, concept: ConceptId): Promise<Omit<ConceptSpread, 'municipalities'>> {
  const { nodes, total } = await store.findNeighbours({
    origin: concept,
    relations: ['MENTIONS'],
    kinds: CORE_KINDS,
    limit: MOST_LISTED,
  });
  const units = nodes.flatMap(({ id, municipality }) =>
    municipality === null || id === concept ? [] : [{ unit: id, municipality }],
  );
  return { concept, units, total };
}
