import type { QueryWord } from './query-words.ts';

const LATIN_LETTER = /\p{Script=Latin}/u;

/**
 * Share of a query's words that a folded text (`foldWords`) holds, in 0–1, by the weight of the characters. A character is
 * held when a pair of characters around it is; Latin words and numbers must be there as whole words.
 */
export function wordCoverage(words: readonly QueryWord[], folded: string): number {
  let held = 0;
  let all = 0;
  for (const word of words) {
    const isHeld = heldCharacters(word, folded);
    word.weights.forEach((weight, index) => {
      all += weight;
      if (isHeld[index] === true) held += weight;
    });
  }
  return all === 0 ? 0 : held / all;
}

function heldCharacters({ text, script, pairs }: QueryWord, folded: string): readonly boolean[] {
  const isHeld = Array.from({ length: text.length }, () => false);
  if (script === 'latin' || script === 'number' || text.length === 1) {
    return isHeld.fill(holdsWord(folded, text, script));
  }
  for (const { pair, at } of pairs) if (folded.includes(pair)) isHeld.fill(true, at, at + 2);
  return isHeld;
}

function holdsWord(folded: string, word: string, script: QueryWord['script']): boolean {
  if (script !== 'latin' && script !== 'number') return folded.includes(word);
  const inside = script === 'latin' ? LATIN_LETTER : /\d/u;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (!inside.test(folded[at - 1] ?? '') && !inside.test(folded[at + word.length] ?? '')) return true;
  }
  return false;
}
