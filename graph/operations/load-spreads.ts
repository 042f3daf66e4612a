import type { ConceptSpread } from '../exploring/concept-spread.ts';
import { CORE_KINDS } from '../exploring/core-kinds.ts';
import type { ConceptId, MunicipalityCode } from '../model/ids.ts';
import type { GraphStore, MatrixCell, NeighbourQuery } from '../storage/graph-store.ts';
import { groupBy } from './group-by.ts';
import { shareAmong } from './share-among.ts';

/** Units of one concept that are listed: more than a picture can hold. */
const MOST_LISTED = 500;
/** Municipalities among which these are shared: more than a picture can hold lanes of, few enough for some of each. */
const MOST_PLACES = 100;

/**
 * The core units that mention each concept, in the order of the ids, each list in the store's order. Of a concept that more than
 * 500 mention, 500 are listed, as evenly of its municipalities as these allow; where they are more than 100, of 100 from the
 * first to the last. The numbers of units and of municipalities are exact all the same.
 */
export async function loadSpreads(
  store: GraphStore,
  concepts: readonly ConceptId[],
): Promise<readonly ConceptSpread[]> {
  if (concepts.length === 0) return [];
  const cells = groupBy(
    await store.countMatrix({ rows: 'municipality', concepts, filter: { kinds: CORE_KINDS } }),
    ({ concept }) => concept,
  );
  return Promise.all(concepts.map((concept) => loadSpread(store, concept, cells.get(concept) ?? [])));
}

async function loadSpread(store: GraphStore, concept: ConceptId, cells: readonly MatrixCell[]): Promise<ConceptSpread> {
  const { nodes } = await store.findNeighbours({
    origin: concept,
    relations: ['MENTIONS'],
    kinds: CORE_KINDS,
    limit: MOST_LISTED,
    ...choosePlaces(cells),
  });
  const units = nodes.flatMap(({ id, municipality }) =>
    municipality === null || id === concept ? [] : [{ unit: id, municipality }],
  );
  return { concept, units, total: countUnits(cells), municipalities: cells.length };
}

/** Nothing to choose where all can be listed. */
function choosePlaces(cells: readonly MatrixCell[]): Pick<NeighbourQuery, 'municipalities' | 'ofEach'> {
  if (countUnits(cells) <= MOST_LISTED) return {};
  const some = Math.min(cells.length, MOST_PLACES);
  const chosen = Array.from({ length: some }, (_, at) => cells[Math.floor((at * cells.length) / some)]).filter(
    (cell) => cell !== undefined,
  );
  return {
    ofEach: shareAmong(
      chosen.map(({ units }) => units),
      MOST_LISTED,
    ),
    // The rows of this matrix are municipalities.
    ...(some < cells.length ? { municipalities: chosen.map(({ row }) => row as MunicipalityCode) } : {}),
  };
}

function countUnits(cells: readonly MatrixCell[]): number {
  return cells.reduce((sum, { units }) => sum + units, 0);
}
