import type { Concept } from '../model/concept.ts';
import { englishStem } from './english-stem.ts';
import { foldPlain } from './fold-text.ts';
import { SIMILAR_ENGLISH } from './similar-english.ts';

const LATIN_WORD = /\p{Script=Latin}[\p{Script=Latin}']*/gu;
/** Two letters of one word; kanji and hiragana do not show where words end. */
const INSIDE_WORD = /^(?:[ァ-ヺー]{2}|\p{Script=Latin}{2})$/u;

/** What is no typing error though the plans do not hold it. */
export interface KnownNames {
  /** True where a folded text stands in what a concept is called or asked for by, with no word of katakana or Latin letters cut at its edges. */
  holds(folded: string): boolean;
  /** True for words of those names, and for English words that only look like another one (police, policy), in any form. */
  isEnglish(word: string): boolean;
}

/** Reads all names of concepts, what residents say included. */
export function createKnownNames(concepts: readonly Concept[]): KnownNames {
  const names = concepts.flatMap(({ prefLabel, en, altLabels, hiddenLabels }) => [
    prefLabel,
    en,
    ...altLabels,
    ...hiddenLabels,
  ]);
  const folded = names.map(foldPlain).join('\n');
  const english = new Set([
    ...SIMILAR_ENGLISH.trim().split(/\s+/u),
    ...names.flatMap((name) => name.match(LATIN_WORD) ?? []).map(englishStem),
  ]);
  return {
    holds: (part) => holdsWhole(folded, part),
    isEnglish: (word) => english.has(englishStem(word)),
  };
}

function holdsWhole(text: string, part: string): boolean {
  if (part === '') return false;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (!isCut(text, at) && !isCut(text, at + part.length)) return true;
  }
  return false;
}

function isCut(text: string, place: number): boolean {
  return INSIDE_WORD.test(text.slice(Math.max(0, place - 1), place + 1));
}
