import type { UnitId } from '../model/ids.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import type { GraphMemory } from './graph-memory.ts';

/** Units whose sentences are kept: all of a few cities; of a whole country those found lately (some 15 MB). */
const KEPT = 5_000;

const kept = new WeakMap<GraphMemory, Map<UnitId, readonly Float32Array[]>>();

/**
 * Vectors of the sentences of units, in the order asked for; none for a unit that has none or is unknown. Read from the store once
 * for each state of the graph: every search compares the same hundreds.
 */
export async function recallSentences(
  { store, memory }: { readonly store: GraphStore; readonly memory: GraphMemory },
  ids: readonly UnitId[],
): Promise<readonly (readonly Float32Array[])[]> {
  const known = kept.get(memory) ?? new Map<UnitId, readonly Float32Array[]>();
  kept.set(memory, known);
  if (known.size > KEPT) known.clear();
  // Taken at once: another search may empty the memory before the store answers.
  const remembered = ids.map((id) => known.get(id));
  const missing = ids.filter((_, index) => remembered[index] === undefined);
  const read = missing.length === 0 ? [] : await store.getSentenceVectors(missing);
  const fresh = new Map(missing.map((id, index) => [id, read[index] ?? []]));
  for (const [id, vectors] of fresh) known.set(id, vectors);
  return ids.map((id, index) => remembered[index] ?? fresh.get(id) ?? []);
}
