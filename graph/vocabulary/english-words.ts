import type { Concept } from '../model/concept.ts';
import { englishStem } from './english-stem.ts';

/** A compound is known by its first part where that says something (streetscape). */
const SHORTEST_PART = 5;
const WORD = /\p{Script=Latin}[\p{Script=Latin}']*/gu;

/** Knows the English words by which concepts are named or asked for, in whatever form they stand (supports, supporting). */
export function createEnglishWords(concepts: readonly Concept[]): (word: string) => boolean {
  const known = new Set<string>();
  for (const { prefLabel, en, altLabels, hiddenLabels } of concepts) {
    for (const name of [prefLabel, en, ...altLabels, ...hiddenLabels]) {
      for (const [word] of name.matchAll(WORD)) known.add(englishStem(word));
    }
  }
  return (word) => {
    const stem = englishStem(word);
    const parts = Array.from({ length: Math.max(0, stem.length - SHORTEST_PART) }, (_, more) =>
      stem.slice(0, SHORTEST_PART + more),
    );
    return [stem, ...parts].some((part) => known.has(part));
  };
}
