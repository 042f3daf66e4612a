import type { Concept } from '../model/concept.ts';
import type { ConceptId } from '../model/ids.ts';
import { buildConceptMatcher } from './concept-matcher.ts';
import { isFacet, labelsOf } from './concept-scheme.ts';
import { buildEnglishNames } from './english-names.ts';
import { foldPlain } from './fold-text.ts';
import type { NamedConcept } from './named-concept.ts';
import { buildReadings, readingsOf } from './readings.ts';
import { toHiragana } from './to-hiragana.ts';

/** How a query was understood. */
export interface UnderstoodQuery {
  /** Concepts by first appearance, with the words of the query that name them. */
  readonly concepts: readonly { readonly concept: ConceptId; readonly words: readonly string[] }[];
  /** The query with readings (いじゅう) written out as the concept's label, for words and meaning. */
  readonly rewritten: string;
}

/** Finds the concepts that queries name. */
export interface QueryConcepts {
  understand(query: string): UnderstoodQuery;
}

/**
 * Reads queries with the concept scheme: labels first, then readings in kana, then English names. A top concept is named
 * only by a query that is nothing but its label: 「環境」 alone is the field, inside a sentence it is any environment.
 */
export function buildQueryConcepts(concepts: readonly Concept[]): QueryConcepts {
  const matcher = buildConceptMatcher(concepts);
  const readings = buildReadings(concepts);
  const english = buildEnglishNames(concepts);
  const facets = new Map(
    concepts
      .filter(isFacet)
      .flatMap((facet) =>
        [...labelsOf(facet).map(foldPlain), ...readingsOf(facet)].map((name) => [toHiragana(name), facet] as const),
      ),
  );
  const labels = new Map(concepts.map(({ id, prefLabel }) => [id, prefLabel]));
  return {
    understand(query) {
      const folded = foldPlain(query);
      const facet = facets.get(toHiragana(folded));
      if (facet !== undefined) return nothingBut(facet, query, folded);
      const named = matcher.match(query);
      const read = readings.find(query).filter((found) => !named.some((other) => overlap(found, other)));
      const translated = english.find(query).filter((found) => !named.some((other) => overlap(found, other)));
      return {
        concepts: byConcept([...named, ...read, ...translated].sort((a, b) => a.start - b.start)),
        rewritten: rewrite(query, read, labels),
      };
    },
  };
}

function nothingBut(facet: Concept, query: string, folded: string): UnderstoodQuery {
  const isLabel = labelsOf(facet).some((label) => foldPlain(label) === folded);
  return {
    concepts: [{ concept: facet.id, words: [query.trim()] }],
    rewritten: isLabel ? query : facet.prefLabel,
  };
}

function overlap(a: NamedConcept, b: NamedConcept): boolean {
  return a.start < b.end && b.start < a.end;
}

function byConcept(found: readonly NamedConcept[]): UnderstoodQuery['concepts'] {
  const words = new Map<ConceptId, string[]>();
  for (const { concept, text } of found) {
    const known = words.get(concept) ?? [];
    words.set(concept, known.includes(text) ? known : [...known, text]);
  }
  return [...words].map(([concept, list]) => ({ concept, words: list }));
}

function rewrite(query: string, read: readonly NamedConcept[], labels: ReadonlyMap<ConceptId, string>): string {
  return [...read]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { concept, start, end }) => {
      return `${text.slice(0, start)}${labels.get(concept) ?? text.slice(start, end)}${text.slice(end)}`;
    }, query);
}
