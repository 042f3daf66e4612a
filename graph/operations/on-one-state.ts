import type { GraphStore } from '../storage/graph-store.ts';
import { type GraphMemory, recallGraph } from './graph-memory.ts';

/**
 * Does work that asks a store several questions, and does it once more where the store was replaced meanwhile: parts of two states make no answer,
 * and the vectors of two models cannot be compared. What the first try gave or threw is then forgotten.
 */
export async function onOneState<Result>(
  store: GraphStore,
  work: (memory: GraphMemory) => Promise<Result>,
): Promise<Result> {
  const memory = await recallGraph(store);
  try {
    const result = await work(memory);
    if (await isStill(memory, store)) return result;
  } catch (error) {
    if (await isStill(memory, store)) throw error;
  }
  return work(await recallGraph(store));
}

async function isStill({ stamp }: GraphMemory, store: GraphStore): Promise<boolean> {
  const contents = await store.contents();
  return contents.state !== 'ready' || contents.stamp === stamp;
}
