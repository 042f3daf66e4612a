import type { Concept } from '../model/concept.ts';
import type { ConceptId } from '../model/ids.ts';
import { isFacet } from './concept-scheme.ts';
import type { NamedConcept } from './named-concept.ts';

/** Longest English name looked for, in words. */
const LONGEST_NAME = 7;
/** A single word that remains of a longer name must be at least this long to name a concept by itself. */
const SHORTEST_SINGLE = 6;
/** Words at the edges of names that say what kind of thing a concept is, not which. */
const GENERIC = new Set(
  'measure support promotion promoting policy system scheme initiative service use securing reducing developing of and for the to in a an'.split(
    ' ',
  ),
);
const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*|\d+/gu;

/** Finds concepts by their English names. */
export interface EnglishNames {
  /** Stretches that are an English name: any case, singular or plural, with or without hyphens; longest first per place. */
  find(query: string): readonly NamedConcept[];
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** English names of all concepts but the top ones, whole and without generic words at their edges (Vacant house measures). */
export function buildEnglishNames(concepts: readonly Concept[]): EnglishNames {
  const names = new Map<string, ConceptId>();
  for (const concept of concepts.filter((one) => !isFacet(one))) {
    for (const name of namesOf(concept.en)) if (!names.has(name)) names.set(name, concept.id);
  }
  return { find: (query) => findNames(query, readWords(query), names) };
}

function namesOf(en: string): readonly string[] {
  const keys = readWords(en.replace(/\([^)]*\)/gu, ' ')).map(({ key }) => key);
  const from = keys.findIndex((key) => !GENERIC.has(key));
  const to = keys.findLastIndex((key) => !GENERIC.has(key));
  const core = from < 0 ? [] : keys.slice(from, to + 1);
  const isTelling = core.length > 1 || (core[0]?.length ?? 0) >= SHORTEST_SINGLE;
  return isTelling ? [keys.join(' '), core.join(' ')] : [keys.join(' ')].filter((name) => name !== '');
}

function readWords(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    key: toSingular(word.normalize('NFKC').toLowerCase()),
    start: index,
    end: index + word.length,
  }));
}

/** Rough singular, the same for names and queries: houses → house, communities → community, centre → center. */
function toSingular(word: string): string {
  return word
    .replace(/['’]s?$/u, '')
    .replace(/(?<=..)ies$/u, 'y')
    .replace(/(?<=..[^s])s$/u, '')
    .replace(/tre$/u, 'ter');
}

function findNames(
  query: string,
  words: readonly Word[],
  names: ReadonlyMap<string, ConceptId>,
): readonly NamedConcept[] {
  const found: NamedConcept[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let count = Math.min(LONGEST_NAME, words.length - from); count > 0; count -= 1) {
      const part = words.slice(from, from + count);
      const concept = names.get(part.map(({ key }) => key).join(' '));
      const [first, last] = [part[0], part.at(-1)];
      if (concept === undefined || first === undefined || last === undefined) continue;
      found.push({ concept, text: query.slice(first.start, last.end), start: first.start, end: last.end });
      from += count - 1;
      break;
    }
  }
  return found;
}
