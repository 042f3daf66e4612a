import { CORE_KINDS } from '../exploring/core-kinds.ts';
import { takeTurns } from '../exploring/take-turns.ts';
import type { ConceptId, NodeId } from '../model/ids.ts';
import type { GraphNode } from '../model/graph-node.ts';
import type { NodeQuery } from '../storage/graph-store.ts';
import type { GraphContext } from './graph-context.ts';
import type { GraphStart } from './graph-start.ts';
import { loadSpreads } from './load-spreads.ts';
import { searchUnits } from './search-units.ts';

/** What a start asks for, before anything is added to it. */
export interface Seeds {
  /** Units, most wanted first. */
  readonly units: readonly NodeId[];
  /** Concepts that stand in the picture whatever else does. */
  readonly concepts: readonly ConceptId[];
  /** Of `units`, so many are shown at once. */
  readonly shownUnits: number;
  /** Ids the start names that are not in the graph. */
  readonly missing: readonly NodeId[];
}

/** Hits of a search and units of one concept that are shown at once; rows of about one screen. */
const SHOWN_UNITS = 32;
/** Of one municipality or document fewer, so that there is room for what the others do. */
const SHOWN_OF_ONE_PLACE = 20;
const UNITS_OF_ONE_PLACE = 1_000;

/** Finds what a start asks for. The widest start asks for nothing: the choice of concepts alone decides. */
export async function findSeeds(context: GraphContext, start: GraphStart): Promise<Seeds> {
  if ('search' in start) return seedsOfSearch(context, start.search);
  if ('unit' in start) return seedsOfUnit(context, start.unit);
  if ('units' in start) return seedsOfUnits(context, start.units);
  if ('concept' in start) return seedsOfConcept(context, start.concept);
  if ('municipality' in start) return seedsOfPlace(context, start.municipality, { municipality: start.municipality });
  if ('document' in start) return seedsOfPlace(context, start.document, { document: start.document });
  return { units: [], concepts: [], shownUnits: 0, missing: [] };
}

async function seedsOfSearch(
  context: GraphContext,
  search: Extract<GraphStart, { search: unknown }>['search'],
): Promise<Seeds> {
  const kinds = search.kinds ?? CORE_KINDS;
  const { hits, understood } = await searchUnits(context, { ...search, kinds, answeredBy: kinds, limit: SHOWN_UNITS });
  // Weak hits are left to the search page: in a picture they would look as certain as the others.
  const certain = hits.filter(({ band }) => band !== 'weak');
  const units = (certain.length > 0 ? certain : hits).map(({ id }) => id);
  return {
    units,
    concepts: units.length === 0 ? [] : understood.map(({ id }) => id),
    shownUnits: SHOWN_UNITS,
    missing: [],
  };
}

async function seedsOfUnit({ store }: GraphContext, unit: NodeId): Promise<Seeds> {
  const [node] = await store.getNodes([unit]);
  return { units: node === undefined ? [] : [unit], concepts: [], shownUnits: 1, missing: missing(unit, node) };
}

async function seedsOfUnits({ store }: GraphContext, units: readonly NodeId[]): Promise<Seeds> {
  const found = new Set((await store.getNodes(units)).map(({ id }) => id));
  const known = units.filter((id) => found.has(id));
  return {
    units: known,
    concepts: [],
    shownUnits: known.length,
    missing: units.filter((id) => !found.has(id)),
  };
}

async function seedsOfConcept({ store }: GraphContext, concept: ConceptId): Promise<Seeds> {
  const [node] = await store.getNodes([concept]);
  if (node === undefined) return { units: [], concepts: [], shownUnits: 0, missing: [concept] };
  const spreads = await loadSpreads(store, [concept]);
  const units = spreads.flatMap((spread) => spread.units);
  return {
    units: takeTurns(units, ({ municipality }) => municipality).map(({ unit }) => unit),
    concepts: [concept],
    shownUnits: SHOWN_UNITS,
    missing: [],
  };
}

async function seedsOfPlace(
  { store }: GraphContext,
  id: NodeId,
  where: Pick<NodeQuery, 'municipality' | 'document'>,
): Promise<Seeds> {
  const [node] = await store.getNodes([id]);
  const units = await store.listNodes({ ...where, kinds: CORE_KINDS, limit: UNITS_OF_ONE_PLACE });
  return {
    units: units.map((unit) => unit.id),
    concepts: [],
    shownUnits: SHOWN_OF_ONE_PLACE,
    missing: missing(id, node),
  };
}

function missing(id: NodeId, node: GraphNode | undefined): readonly NodeId[] {
  return node === undefined ? [id] : [];
}
