import type { Concept } from '../model/concept.ts';
import { labelsOf } from './concept-scheme.ts';
import type { CorpusWords } from './corpus-words.ts';
import { foldPlain } from './fold-text.ts';
import { readingsOf } from './readings.ts';

/** A word that queries may mean. */
export interface KnownWord {
  /** As texts are compared. */
  readonly folded: string;
  /** As it is offered to readers. */
  readonly text: string;
}

/** Kana alone must be long to be told from other kana by one character. */
const SHORTEST_READING = 5;
const SHORTEST_WORD = 3;
const SHORTEST_LATIN = 6;
const LATIN = /^\p{Script=Latin}+$/u;

/**
 * Words that typing errors are corrected to, each once, the surer ones first: labels, readings and English words of the concept
 * scheme, then words of the plans by how often they occur (equal ones by code unit). Shorter ones than three characters, and than six Latin
 * letters, are left out.
 */
export function listKnownWords(concepts: readonly Concept[], { counts, surfaceOf }: CorpusWords): readonly KnownWord[] {
  const labels = concepts.flatMap(labelsOf).map((text) => ({ folded: foldPlain(text), text }));
  const readings = concepts.flatMap(readingsOf).filter((reading) => reading.length >= SHORTEST_READING);
  const english = concepts.flatMap(({ en }) => en.toLowerCase().match(/\p{Script=Latin}+/gu) ?? []);
  const frequent = [...counts].sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1));
  const all = [
    ...labels,
    ...[...readings, ...english].map((text) => ({ folded: text, text })),
    ...frequent.map(([folded]) => ({ folded, text: surfaceOf(folded) })),
  ];
  const seen = new Map(all.map((word) => [word.folded, word] as const).reverse());
  return all.filter((word) => seen.get(word.folded) === word && isLongEnough(word.folded));
}

function isLongEnough(folded: string): boolean {
  return folded.length >= (LATIN.test(folded) ? SHORTEST_LATIN : SHORTEST_WORD);
}
