import { chooseConcepts } from '../exploring/choose-concepts.ts';
import { chooseUnits } from '../exploring/choose-units.ts';
import type { ConceptSpread } from '../exploring/concept-spread.ts';
import type { GraphPart } from '../exploring/graph-part.ts';
import { MAX_PICTURE_NODES } from '../exploring/picture-limits.ts';
import type { NodeId } from '../model/ids.ts';
import { describePart } from './describe-part.ts';
import { findCandidateConcepts } from './find-candidate-concepts.ts';
import { findSeeds, type Seeds } from './find-seeds.ts';
import type { GraphContext } from './graph-context.ts';
import type { GraphStart } from './graph-start.ts';

/** A picture as it opens. */
export interface OpenedSubgraph extends GraphPart {
  /** What the start alone put into the picture; `nodes` holds also what the reader added. */
  readonly opening: readonly NodeId[];
  /** Concepts two or more municipalities share: so many are in the opening, of so many that its start touches. */
  readonly sharedConcepts: { readonly shown: number; readonly total: number };
  /** Ids that were asked for and are not in the graph. */
  readonly missing: readonly NodeId[];
  /** Ids that were asked for and would have made the picture larger than {@link MAX_PICTURE_NODES}. */
  readonly leftOut: number;
}

const MAX_CONCEPTS = 20;
const MAX_UNITS = 45;
/** A start that asks for little is filled up with more of what shares its concepts. */
const ENOUGH_UNITS = 24;
const SHARED_BY = 2;
/** The widest start shows only what three municipalities have in common, where there is such a thing. */
const WIDELY_SHARED_BY = 3;

/**
 * Opens a picture of at most {@link MAX_PICTURE_NODES} nodes: what the start asks for, the concepts it shares with other
 * municipalities, and there the units that show the sharing. `added` are nodes a reader put into it by hand.
 */
export async function openSubgraph(
  context: GraphContext,
  start: GraphStart,
  added: readonly NodeId[] = [],
): Promise<OpenedSubgraph> {
  const { nodes, spreads, sharedConcepts, missing } =
    'nodes' in start ? asNamed(start.nodes) : await chooseOpening(context, start);
  const wanted = [...new Set([...nodes, ...added])];
  const part = await describePart(context, wanted.slice(0, MAX_PICTURE_NODES), spreads);
  const found = new Set(part.nodes.map(({ id }) => id));
  const unknown = wanted.slice(0, MAX_PICTURE_NODES).filter((id) => !found.has(id));
  return {
    ...part,
    opening: nodes.filter((id) => found.has(id)),
    sharedConcepts,
    missing: [...new Set([...missing, ...unknown])],
    leftOut: Math.max(0, wanted.length - MAX_PICTURE_NODES),
  };
}

interface Opening {
  readonly nodes: readonly NodeId[];
  readonly spreads: readonly ConceptSpread[];
  readonly sharedConcepts: OpenedSubgraph['sharedConcepts'];
  readonly missing: readonly NodeId[];
}

function asNamed(nodes: readonly NodeId[]): Opening {
  return { nodes, spreads: [], sharedConcepts: { shown: 0, total: 0 }, missing: [] };
}

async function chooseOpening(context: GraphContext, start: GraphStart): Promise<Opening> {
  const seeds = await findSeeds(context, start);
  const isEmpty = seeds.units.length === 0 && seeds.concepts.length === 0;
  if (isEmpty && !('widelyShared' in start)) return { ...asNamed([]), missing: seeds.missing };
  const spreads = await findCandidateConcepts(context.store, seeds);
  const isGathered = 'units' in start;
  const concepts = chooseConcepts({
    spreads: isGathered ? joining(spreads, seeds.units) : spreads,
    pinned: seeds.concepts,
    seeds: seeds.units,
    limit: MAX_CONCEPTS,
    minMunicipalities: 'widelyShared' in start ? WIDELY_SHARED_BY : SHARED_BY,
  });
  const units = chooseUnits({
    seeds: shownSeeds(seeds, concepts),
    concepts,
    limit: isGathered ? seeds.units.length : MAX_UNITS,
    enough: ENOUGH_UNITS,
  });
  return {
    nodes: [...units, ...concepts.map(({ concept }) => concept)],
    spreads,
    sharedConcepts: { shown: countShared(concepts), total: countShared(spreads) },
    missing: seeds.missing,
  };
}

/** Of what gathered units mention, that which at least two of them do; all of it where nothing joins them. */
function joining(spreads: readonly ConceptSpread[], gathered: readonly NodeId[]): readonly ConceptSpread[] {
  const asked = new Set(gathered);
  const joined = spreads.filter(({ units }) => units.filter(({ unit }) => asked.has(unit)).length > 1);
  return joined.length > 0 ? joined : spreads;
}

/** Where more units are asked for than shown, those that have most in common with others are shown. */
function shownSeeds({ units, shownUnits }: Seeds, concepts: readonly ConceptSpread[]): readonly NodeId[] {
  if (units.length <= shownUnits) return units;
  const ties = new Map<NodeId, number>();
  for (const { unit } of concepts.flatMap((spread) => spread.units)) ties.set(unit, (ties.get(unit) ?? 0) + 1);
  const count = (unit: NodeId) => ties.get(unit) ?? 0;
  return [...units].sort((a, b) => count(b) - count(a)).slice(0, shownUnits);
}

function countShared(spreads: readonly ConceptSpread[]): number {
  return spreads.filter(({ municipalities }) => municipalities >= SHARED_BY).length;
}
