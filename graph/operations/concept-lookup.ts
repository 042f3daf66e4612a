import { type ConceptReach, reachOf } from '../exploring/concept-spread.ts';
import type { ConceptId, NodeId } from '../model/ids.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { createFoldMemo } from '../search/fold-memo.ts';
import { type ConceptName, conceptNames, foldName } from '../vocabulary/concept-names.ts';
import { groupBy } from './group-by.ts';
import { recallGraph } from './graph-memory.ts';
import { loadSpreads } from './load-spreads.ts';
import { rememberByStamp } from './remember-by-stamp.ts';

/** Titles kept folded, some 2 MB. */
const REMEMBERED_TITLES = 20_000;

/** Names of all concepts, how often plans mention each, and how far it reaches (read when first asked, and again where that failed). */
export interface ConceptLookup {
  readonly names: readonly ConceptName[];
  /** Folded labels and synonyms of each concept, without readings and English names. */
  readonly labels: ReadonlyMap<ConceptId, readonly string[]>;
  /** `foldName`, which remembers what it folded. */
  readonly fold: (text: string) => string;
  readonly mentions: ReadonlyMap<NodeId, number>;
  readonly reach: (concept: ConceptId) => Promise<ConceptReach | undefined>;
}

/** The names of a store's concepts, made ready once for each state of the store. */
export const recallConceptNames = rememberByStamp(async (store: GraphStore): Promise<ConceptLookup> => {
  const concepts = [...(await recallGraph(store)).concepts.values()];
  const { nodes } = await store.getSubgraph(concepts.map(({ id }) => id));
  const reaches = new Map<ConceptId, Promise<ConceptReach | undefined>>();
  const readReach = async (concept: ConceptId) => {
    const [spread] = await loadSpreads(store, [concept]);
    return spread === undefined ? undefined : reachOf(spread);
  };
  const names = conceptNames(concepts);
  const labels = groupBy(
    names.filter(({ kind }) => kind === 'label' || kind === 'synonym'),
    ({ concept }) => concept,
  );
  return {
    names,
    labels: new Map([...labels].map(([concept, own]) => [concept, own.map(({ folded }) => folded)])),
    fold: createFoldMemo(REMEMBERED_TITLES, foldName),
    mentions: new Map(nodes.map(({ id, degrees }) => [id, degrees.MENTIONS ?? 0])),
    reach(concept) {
      const known = reaches.get(concept);
      if (known !== undefined) return known;
      const reading = readReach(concept);
      reaches.set(concept, reading);
      reading.catch(() => reaches.delete(concept));
      return reading;
    },
  };
});
