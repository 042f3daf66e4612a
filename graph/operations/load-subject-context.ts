import type { ConceptId } from '../model/ids.ts';
import { type ConceptWeights, weightsFor } from '../search/concept-weights.ts';
import type { SubjectContext } from '../search/query-subjects.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { rarityOf } from '../storage/rarity-of.ts';
import type { GraphMemory } from './graph-memory.ts';
import { rememberLoad } from './remember-load.ts';

const remember = rememberLoad<SubjectContext>();

/**
 * What the concepts of a graph count as subjects of queries; read once for each state of it, at the first query that comes near to one.
 * Rarity 1: at most one unit mentions it.
 */
export function loadSubjectContext(store: GraphStore, memory: GraphMemory): Promise<SubjectContext> {
  return remember(memory, () => readSubjectContext(store, memory));
}

async function readSubjectContext(store: GraphStore, memory: GraphMemory): Promise<SubjectContext> {
  const { nodes } = await store.getSubgraph([...memory.concepts.keys()]);
  const mentioning = new Map(nodes.map(({ id, degrees }) => [id, degrees.MENTIONS ?? 0]));
  const rarest = rarityOf(1, memory.units);
  return {
    weightsOf: rememberWeights(memory),
    rarityOf: (concept) => (rarest === 0 ? 0 : rarityOf(mentioning.get(concept) ?? 0, memory.units) / rarest),
  };
}

function rememberWeights({ concepts, narrower }: GraphMemory): SubjectContext['weightsOf'] {
  const known = new Map<ConceptId, ConceptWeights>();
  return (id) => {
    const concept = concepts.get(id);
    const weights = known.get(id) ?? (concept === undefined ? new Map() : weightsFor(concept, narrower));
    known.set(id, weights);
    return weights;
  };
}
