import type { Concept } from '../model/concept.ts';
import type { ConceptId } from '../model/ids.ts';
import { labelsOf } from './concept-scheme.ts';
import { foldPlain } from './fold-text.ts';

/** What is wrong with one entry of a concept scheme. */
export interface SchemeFault {
  readonly entry: string;
  readonly reason: string;
}

/** All faults between entries, in the order of the entries: duplicates, unknown ids, one-sided `related`, cycles. */
export function findSchemeFaults(concepts: readonly Concept[]): readonly SchemeFault[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const faults = [
    duplicateIds(concepts),
    duplicateLabels(concepts),
    brokenLinks(concepts, byId),
    cycles(concepts, byId),
  ];
  return faults.flat().map(({ concept, reason }) => ({ entry: `concept "${concept.id}"`, reason }));
}

interface Fault {
  readonly concept: Concept;
  readonly reason: string;
}

function duplicateIds(concepts: readonly Concept[]): readonly Fault[] {
  const seen = new Set<string>();
  return concepts.flatMap((concept) => {
    if (seen.has(concept.id)) return [{ concept, reason: 'its id stands twice' }];
    seen.add(concept.id);
    return [];
  });
}

function duplicateLabels(concepts: readonly Concept[]): readonly Fault[] {
  const owners = new Map<string, ConceptId>();
  return concepts.flatMap((concept) =>
    labelsOf(concept).flatMap((label) => {
      const folded = foldPlain(label);
      const owner = owners.get(folded) ?? concept.id;
      owners.set(folded, owner);
      if (folded === '') return [{ concept, reason: `label "${label}" holds nothing to match` }];
      return owner === concept.id ? [] : [{ concept, reason: `label "${label}" belongs to "${owner}" already` }];
    }),
  );
}

function brokenLinks(concepts: readonly Concept[], byId: ReadonlyMap<ConceptId, Concept>): readonly Fault[] {
  return concepts.flatMap((concept) => {
    const unknown = [...concept.broader, ...concept.related].filter((id) => !byId.has(id));
    const oneSided = concept.related.filter((id) => byId.get(id)?.related.includes(concept.id) === false);
    return [
      ...unknown.map((id) => ({ concept, reason: `it names "${id}", which does not exist` })),
      ...oneSided.map((id) => ({ concept, reason: `it is related to "${id}", but "${id}" not to it` })),
    ];
  });
}

function cycles(concepts: readonly Concept[], byId: ReadonlyMap<ConceptId, Concept>): readonly Fault[] {
  return concepts.flatMap((concept) => {
    const above = new Set<ConceptId>();
    const pending = [...concept.broader];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      if (above.has(id)) continue;
      above.add(id);
      pending.push(...(byId.get(id)?.broader ?? []));
    }
    return above.has(concept.id) ? [{ concept, reason: 'it is broader than itself' }] : [];
  });
}
