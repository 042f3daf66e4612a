import type { ConceptSpread } from '../exploring/concept-spread.ts';
import { CORE_KINDS } from '../exploring/core-kinds.ts';
import type { ConceptId } from '../model/ids.ts';
import type { GraphStore } from '../storage/graph-store.ts';

/** Units asked of one concept; a picture needs only a few of them, the total is exact all the same. */
const LISTED = 500;

/** The core units that mention each concept, in the order of the ids. */
export function loadSpreads(store: GraphStore, concepts: readonly ConceptId[]): Promise<readonly ConceptSpread[]> {
  return Promise.all(
    concepts.map(async (concept) => {
      const { nodes, total } = await store.findNeighbours({
        origin: concept,
        relations: ['MENTIONS'],
        kinds: CORE_KINDS,
        limit: LISTED,
      });
      const units = nodes.flatMap(({ id, municipality }) =>
        municipality === null || id === concept ? [] : [{ unit: id, municipality }],
      );
      return { concept, units, total };
    }),
  );
}
