import { fieldAt, type JoinedFields, joinFields } from './joined-fields.ts';
import type { QueryWord } from './query-words.ts';

const LATIN_LETTER = /\p{Script=Latin}/u;
const DIGIT = /\d/u;

/** Share of a query's words that a folded text (`foldWords`) holds, in 0–1; see `wordCoverages`. */
export function wordCoverage(words: readonly QueryWord[], folded: string): number {
  return wordCoverages(words, joinFields([folded]))[0] ?? 0;
}

/**
 * Shares of a query's words that the first folded field holds, the first two together, and so on, in 0–1, by the weight of
 * the characters. A character is held when a pair of characters around it is; Latin words and numbers must be there as
 * whole words. Each field is searched only for what those before it do not hold.
 */
export function wordCoverages(words: readonly QueryWord[], fields: JoinedFields): readonly number[] {
  const held = fields.ends.map(() => 0);
  let all = 0;
  for (const word of words) {
    const levels = levelsOf(word, fields);
    for (let index = 0; index < levels.length; index += 1) {
      const level = levels[index] ?? held.length;
      const weight = word.weights[index] ?? 0;
      all += weight;
      if (level < held.length) held[level] = (held[level] ?? 0) + weight;
    }
  }
  let sum = 0;
  return held.map((weight) => {
    sum += weight;
    return all === 0 ? 0 : sum / all;
  });
}

/** For each character of a word the first field that holds it; the number of fields where none does. */
function levelsOf({ text, script, pairs }: QueryWord, fields: JoinedFields): readonly number[] {
  const levels = new Array<number>(text.length).fill(fields.ends.length);
  if (script === 'latin' || script === 'number')
    return levels.fill(fieldAt(fields, indexOfWord(fields.text, text, script)));
  if (text.length === 1) return levels.fill(fieldAt(fields, fields.text.indexOf(text)));
  for (const { pair, at } of pairs) {
    const level = fieldAt(fields, fields.text.indexOf(pair));
    if (level < (levels[at] ?? 0)) levels[at] = level;
    if (level < (levels[at + 1] ?? 0)) levels[at + 1] = level;
  }
  return levels;
}

/** Where a folded text first holds a whole Latin word or number; -1 where it does not. */
function indexOfWord(folded: string, word: string, script: 'latin' | 'number'): number {
  const inside = script === 'latin' ? LATIN_LETTER : DIGIT;
  let at = folded.indexOf(word);
  while (at >= 0 && (inside.test(folded[at - 1] ?? '') || inside.test(folded[at + word.length] ?? ''))) {
    at = folded.indexOf(word, at + 1);
  }
  return at;
}
