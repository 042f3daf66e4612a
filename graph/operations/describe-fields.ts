import type { ConceptField } from '../exploring/graph-part.ts';
import type { Concept } from '../model/concept.ts';
import type { ConceptId } from '../model/ids.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { recordOf } from './get-record.ts';

/** The fields (concepts without a broader one) above some concepts, by id, each with those that stand below it. */
export async function describeFields(
  store: GraphStore,
  concepts: readonly ConceptId[],
): Promise<readonly ConceptField[]> {
  const known = await loadAbove(store, concepts);
  const below = new Map<ConceptId, ConceptId[]>();
  for (const id of concepts) {
    for (const field of topsOf(id, known)) below.set(field, [...(below.get(field) ?? []), id]);
  }
  return [...below]
    .map(([id, members]) => {
      const field = known.get(id);
      return { id, label: field?.prefLabel ?? id, en: field?.en ?? id, concepts: members.sort() };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function loadAbove(store: GraphStore, concepts: readonly ConceptId[]): Promise<ReadonlyMap<ConceptId, Concept>> {
  const known = new Map<ConceptId, Concept>();
  let wanted: readonly ConceptId[] = concepts;
  while (wanted.length > 0) {
    const found = (await store.getNodes(wanted)).flatMap(({ record }) => recordOf(record, 'concept') ?? []);
    for (const concept of found) known.set(concept.id, concept);
    wanted = [...new Set(found.flatMap(({ broader }) => broader))].filter((id) => !known.has(id));
  }
  return known;
}

/** A concept that was met on the way up already leads nowhere new, so that a circle ends. */
function topsOf(
  id: ConceptId,
  known: ReadonlyMap<ConceptId, Concept>,
  met: ReadonlySet<ConceptId> = new Set(),
): ReadonlySet<ConceptId> {
  const broader = (known.get(id)?.broader ?? []).filter((above) => known.has(above) && !met.has(above));
  if (broader.length === 0) return new Set([id]);
  return new Set(broader.flatMap((above) => [...topsOf(above, known, new Set([...met, id]))]));
}
