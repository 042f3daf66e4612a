import { z } from 'zod';
import { InvalidInputError } from '../errors.ts';
import type { Concept } from '../model/concept.ts';
import type { ConceptId } from '../model/ids.ts';
import { findSchemeFaults } from './check-concepts.ts';
import { readYamlEntries } from './read-yaml-entries.ts';

const label = z.string().regex(/\S/u, 'must not be empty');
const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'must be lower-case letters and digits joined by hyphens');
const reading = z.string().regex(/^[ぁ-ゖー]+$/u, 'must be hiragana');

const conceptSchema = z.strictObject({
  id: key,
  prefLabel: label,
  altLabels: z.array(label),
  hiddenLabels: z.array(label).default([]),
  readings: z.array(reading).default([]),
  en: label,
  definition: label,
  broader: z.array(key),
  related: z.array(key),
  /** Sources in which the labels were seen, and remarks: for those who edit the file. */
  attested: z.array(key).optional(),
  note: z.string().optional(),
});

const fileSchema = z
  .strictObject({
    scheme: z.strictObject({
      id: key,
      title: label,
      version: label,
      date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, 'must be a date like 2026-11-21'),
      language: z.string(),
    }),
    sources: z.record(z.string(), z.string()).default({}),
    concepts: z.array(z.unknown()),
  })
  .transform(({ concepts }) => concepts);

/**
 * Reads the concept scheme from its YAML text; `place` is the name of the file, for messages. Refuses with
 * `InvalidInputError`, naming the entry at fault: unknown keys, empty labels, ids that are not kebab-case or stand twice,
 * labels of two concepts that fold to the same text, unknown ids, cycles of `broader`, one-sided `related`.
 */
export function parseConceptScheme(yaml: string, place = 'the concept scheme'): readonly Concept[] {
  const concepts = readYamlEntries(yaml, {
    file: fileSchema,
    entry: conceptSchema,
    noun: 'concept',
    refuse: (entry, reason) => refuse(place, entry, reason),
  }).map(toConcept);
  const [fault] = findSchemeFaults(concepts);
  if (fault !== undefined) refuse(place, fault.entry, fault.reason);
  return concepts;
}

function toConcept(checked: z.infer<typeof conceptSchema>): Concept {
  const { id, broader, related, prefLabel, altLabels, hiddenLabels, en, definition, readings } = checked;
  return {
    id: asConceptId(id),
    prefLabel,
    altLabels,
    hiddenLabels,
    en,
    definition,
    broader: broader.map(asConceptId),
    related: related.map(asConceptId),
    readings,
  };
}

/** The one place where a checked key of the file becomes a concept's id. */
function asConceptId(checked: string): ConceptId {
  return checked as ConceptId;
}

function refuse(place: string, entry: string, reason: string): never {
  throw new InvalidInputError(`parseConceptScheme: ${place}: ${entry}: ${reason}; correct the concept scheme`, {
    details: { place, entry, reason },
  });
}
