import type { SearchHit } from '#graph/search/search-hit.ts';
import type { NumberedHit } from './group-hits.ts';

/** Hits that name one concept; `concept` is `null` for those that name none with others. */
export interface ConceptGroup {
  readonly concept: SearchHit['mentions'][number] | null;
  readonly hits: readonly NumberedHit[];
}

/** A concept that one hit alone names makes no group. */
const LEAST = 2;

/**
 * Hits by the concepts that their words name, each in one group: again and again the concept that most of the remaining hits name (of
 * equals the one with the better hit) takes all of them. Groups stand in the order of their best hit, what is left over last; hits
 * keep their order, and numbers run through the groups from `first`.
 */
export function groupByConcept(hits: readonly SearchHit[], first = 1): readonly ConceptGroup[] {
  const groups: { concept: ConceptGroup['concept']; hits: readonly SearchHit[] }[] = [];
  let remaining = hits;
  for (let group = largest(remaining); group !== null; group = largest(remaining)) {
    const taken = new Set(group.hits);
    remaining = remaining.filter((hit) => !taken.has(hit));
    groups.push(group);
  }
  groups.sort((a, b) => bestPlace(a.hits, hits) - bestPlace(b.hits, hits));
  if (remaining.length > 0) groups.push({ concept: null, hits: remaining });
  let number = first;
  return groups.map((group) => ({ ...group, hits: group.hits.map((hit) => ({ hit, number: number++ })) }));
}

interface Group {
  readonly concept: SearchHit['mentions'][number];
  readonly hits: SearchHit[];
}

function largest(hits: readonly SearchHit[]): Group | null {
  const naming = new Map<string, Group>();
  for (const hit of hits) {
    for (const concept of hit.mentions) {
      const group = naming.get(concept.id) ?? { concept, hits: [] };
      group.hits.push(hit);
      naming.set(concept.id, group);
    }
  }
  return [...naming.values()].reduce<Group | null>(
    (most, group) => (group.hits.length > (most?.hits.length ?? LEAST - 1) ? group : most),
    null,
  );
}

function bestPlace(group: readonly SearchHit[], all: readonly SearchHit[]): number {
  return group[0] === undefined ? all.length : all.indexOf(group[0]);
}
