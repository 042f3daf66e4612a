import type { ConceptId, MunicipalityCode, NodeId } from '../model/ids.ts';
import type { Concept } from '../model/concept.ts';
import { type ConceptWeights, weightsFor } from '../search/concept-weights.ts';
import { type QueryOperators, readOperators } from '../search/query-operators.ts';
import { type QueryWord, readQueryWords } from '../search/query-words.ts';
import type { NamedInQuery } from '../search/named-share.ts';
import type { SearchMode, SearchQuery, SearchResult } from '../search/search-hit.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { foldWords } from '../vocabulary/fold-words.ts';
import { usualSpelling } from '../vocabulary/usual-spelling.ts';
import type { GraphMemory } from './graph-memory.ts';
import { readScope } from './read-scope.ts';
import { understandQuery } from './understand-query.ts';

/** A query read with the concept scheme and the municipalities of the store. */
export interface ReadQuery {
  /** What words are asked: without the names of municipalities and what is left out, kana readings written out as labels. */
  readonly text: string;
  /** The same in the spelling a model knows best. */
  readonly textForModel: string;
  /** Empty where words are not asked. */
  readonly words: readonly QueryWord[];
  readonly understood: SearchResult['understood'];
  /** One for each concept understood, in the same order; empty where concepts are not asked. */
  readonly conceptWeights: readonly ConceptWeights[];
  /** How much of the query names each of them, in the same order. */
  readonly named: readonly NamedInQuery[];
  readonly scope: SearchResult['scope'];
  readonly exact: QueryOperators['exact'];
  readonly excluded: QueryOperators['excluded'];
  readonly corrections: SearchResult['corrections'];
  /** See `WordedQuery`. */
  readonly absent: readonly string[];
  /** Municipalities to which the hits are limited: those asked for, else those named; `undefined` = all. */
  readonly municipalities: readonly MunicipalityCode[] | undefined;
  /** Municipalities that alone can answer it: those it names, unless others were asked for; `undefined` = all. */
  readonly answering: readonly MunicipalityCode[] | undefined;
}

/** Reads a query: the municipalities and concepts it names, and its words, as far as its mode asks them. */
export async function readQuery(
  { store, memory }: { readonly store: GraphStore; readonly memory: GraphMemory },
  query: SearchQuery,
): Promise<ReadQuery> {
  const { text: asked, exact, excluded } = readOperators(query.text);
  const scoped = readScope({ text: asked, quoted: exact }, memory.municipalities.values());
  const { municipalities: named, except, text } = scoped;
  const { concepts, rewritten, corrections, absent } = await understandQuery(
    { store, memory },
    { text, query: query.text, exact },
  );
  const known = asksConcepts(query.mode) ? concepts.flatMap((one) => withConcept(one, memory.concepts)) : [];
  const words = readQueryWords(rewritten);
  const conceptWeights = known.map(({ concept }) => weightsFor(concept, memory.narrower));
  const codes = named.map(({ code }) => code);
  const asksNamed = codes.length > 0 && query.municipalities?.every((code) => codes.includes(code)) !== false;
  const scope = query.municipalities === undefined ? named.map(({ code, name }) => ({ code, name })) : [];
  return {
    text: rewritten,
    textForModel: usualSpelling(rewritten),
    words: asksWords(query.mode) ? words : [],
    understood: known.map(({ concept, words }) => ({
      id: concept.id,
      label: concept.prefLabel,
      en: concept.en,
      words,
    })),
    conceptWeights,
    named: conceptWeights.map((weights, index) => ({
      share: shareOfWords(words, known[index]?.words ?? []),
      weights,
    })),
    scope,
    exact,
    excluded: [...new Set([...excluded, ...except])],
    corrections,
    absent,
    municipalities: query.municipalities ?? (scope.length === 0 ? undefined : codes),
    answering: asksNamed ? codes : undefined,
  };
}

/** Share of the characters of a query's words that lie in some of its words. */
function shareOfWords(all: readonly QueryWord[], some: readonly string[]): number {
  const length = all.reduce((sum, { text, ending }) => sum + text.length + ending.length, 0);
  const named = some.reduce((sum, words) => sum + foldWords(words).replace(/\s+/gu, '').length, 0);
  return length === 0 ? 0 : Math.min(1, named / length);
}

/** True where a mode asks for units that share words with the query. */
export function asksWords(mode: SearchMode): boolean {
  return mode === 'all' || mode === 'words';
}

/** True where a mode asks for units that are near in meaning. */
export function asksMeaning(mode: SearchMode): boolean {
  return mode === 'all' || mode === 'meaning';
}

function asksConcepts(mode: SearchMode): boolean {
  return mode === 'all' || mode === 'concepts';
}

function withConcept(
  { concept: id, words }: { readonly concept: ConceptId; readonly words: readonly string[] },
  concepts: ReadonlyMap<NodeId, Concept>,
) {
  const concept = concepts.get(id);
  return concept === undefined ? [] : [{ concept, words }];
}
