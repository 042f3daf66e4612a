import { CORE_KINDS } from '../exploring/core-kinds.ts';
import type { Concept } from '../model/concept.ts';
import type { GraphNode } from '../model/graph-node.ts';
import { recallConceptNames } from '../operations/concept-lookup.ts';
import type { GraphContext } from '../operations/graph-context.ts';
import { recallGraph } from '../operations/graph-memory.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { isFacet } from '../vocabulary/concept-scheme.ts';

/** Things of the loaded graph that examples name. */
export interface ExampleIds {
  /** A text that finds something. */
  readonly text: string;
  readonly concept: string;
  readonly unit: string;
  /** A unit of another municipality that mentions the same concept; where there is none, that concept. */
  readonly other: string;
  readonly city: string;
  readonly document: string;
}

const MENTIONING = 500;

/**
 * The concept that most units mention, and two units of different municipalities that do, so that every example has an answer
 * whatever is loaded; `null` where no unit mentions a concept.
 */
export async function exampleIds({ store }: Pick<GraphContext, 'store'>): Promise<ExampleIds | null> {
  const { concepts } = await recallGraph(store);
  const { mentions } = await recallConceptNames(store);
  const count = ({ id }: Concept) => mentions.get(id) ?? 0;
  const [concept] = [...concepts.values()].filter((one) => !isFacet(one)).sort((a, b) => count(b) - count(a));
  const units = concept === undefined ? [] : await mentioningUnits(store, concept);
  const [unit] = units;
  if (concept === undefined || !unit?.municipality || !unit.document) return null;
  const other = units.find(({ municipality }) => municipality !== unit.municipality) ?? concept;
  return {
    ...{ text: concept.prefLabel, concept: concept.id, unit: unit.id, other: other.id },
    ...{ city: unit.municipality, document: unit.document },
  };
}

async function mentioningUnits(store: GraphStore, { id }: Concept): Promise<readonly GraphNode[]> {
  const query = { origin: id, relations: ['MENTIONS'], kinds: CORE_KINDS, limit: MENTIONING } as const;
  return (await store.findNeighbours(query)).nodes.filter((node) => node.id !== id);
}
