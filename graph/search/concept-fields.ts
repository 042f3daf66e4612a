import type { Concept } from '../model/concept.ts';
import type { ConceptId } from '../model/ids.ts';

/** Fields of each concept: the concepts at the top of the scheme above it, in the order of `broader`; a top concept is its own. */
export function conceptFields(concepts: readonly Concept[]): ReadonlyMap<ConceptId, readonly ConceptId[]> {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const fields = new Map<ConceptId, readonly ConceptId[]>();
  const fieldsOf = (id: ConceptId): readonly ConceptId[] => {
    const known = fields.get(id);
    if (known !== undefined) return known;
    const above = (byId.get(id)?.broader ?? []).filter((broader) => byId.has(broader));
    const found = above.length === 0 ? [id] : [...new Set(above.flatMap(fieldsOf))];
    fields.set(id, found);
    return found;
  };
  for (const { id } of concepts) fieldsOf(id);
  return fields;
}
