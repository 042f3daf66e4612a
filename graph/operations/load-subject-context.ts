import type { ConceptId } from '../model/ids.ts';
import { type ConceptWeights, weightsFor } from '../search/concept-weights.ts';
import type { SubjectContext } from '../search/query-subjects.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { rarityOf } from '../storage/rarity-of.ts';
import type { GraphMemory } from './graph-memory.ts';

const loaded = new WeakMap<GraphMemory, Promise<SubjectContext>>();

/**
 * What the concepts of a graph count as subjects of queries; read once for each state of it, at the first query that comes near to one.
 * Rarity 1: at most one unit mentions it.
 */
export function loadSubjectContext(store: GraphStore, memory: GraphMemory): Promise<SubjectContext> {
  const known = loaded.get(memory);
  if (known !== undefined) return known;
  const read = readSubjectContext(store, memory);
  loaded.set(memory, read);
  // What failed once may succeed at the next query.
  read.catch(() => loaded.delete(memory));
  return read;
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
