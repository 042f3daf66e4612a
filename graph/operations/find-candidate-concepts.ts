import type { ConceptSpread } from '../exploring/concept-spread.ts';
import type { ConceptId, NodeId } from '../model/ids.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { recordOf } from './get-record.ts';
import { listAllNodes } from './list-all-nodes.ts';
import { loadSpreads } from './load-spreads.ts';
import type { Seeds } from './find-seeds.ts';

/** Concepts whose spread is loaded; of the others only the number is known. */
const CANDIDATES = 80;

/**
 * Spreads of the concepts that could stand in a picture: those the start names and those its units mention most often;
 * without units, those mentioned most in the whole graph.
 */
export async function findCandidateConcepts(
  store: GraphStore,
  { units, concepts }: Seeds,
): Promise<readonly ConceptSpread[]> {
  const asksForSomething = units.length > 0 || concepts.length > 0;
  const ranked = asksForSomething ? await mentionedBy(store, units) : await mostMentioned(store);
  const ids = new Set([...concepts, ...ranked]);
  return loadSpreads(store, [...ids].slice(0, CANDIDATES));
}

async function mentionedBy(store: GraphStore, units: readonly NodeId[]): Promise<readonly ConceptId[]> {
  const counts = new Map<NodeId, number>();
  for (const { to } of await store.listEdges(units, ['MENTIONS'])) counts.set(to, (counts.get(to) ?? 0) + 1);
  const nodes = await store.getNodes([...counts.keys()]);
  return byCount(
    nodes.flatMap(({ record }) => recordOf(record, 'concept')?.id ?? []),
    (id) => counts.get(id) ?? 0,
  );
}

async function mostMentioned(store: GraphStore): Promise<readonly ConceptId[]> {
  const all = (await listAllNodes(store, { kinds: ['concept'] })).map(({ id }) => id);
  const { nodes } = await store.getSubgraph(all);
  const mentions = new Map(nodes.map(({ id, degrees }) => [id, degrees.MENTIONS ?? 0]));
  const concepts = nodes.flatMap(({ record }) => recordOf(record, 'concept')?.id ?? []);
  return byCount(
    concepts.filter((id) => (mentions.get(id) ?? 0) > 0),
    (id) => mentions.get(id) ?? 0,
  );
}

function byCount(ids: readonly ConceptId[], count: (id: ConceptId) => number): readonly ConceptId[] {
  return [...ids].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
}
