import type { QueryWord } from './query-words.ts';

const LATIN_LETTER = /\p{Script=Latin}/u;

/** Share of a query's words that a folded text (`foldWords`) holds, in 0–1; see `wordCoverages`. */
export function wordCoverage(words: readonly QueryWord[], folded: string): number {
  return wordCoverages(words, [folded])[0] ?? 0;
}

/**
 * Shares of a query's words that the first folded field holds, the first two together, and so on, in 0–1, by the weight of
 * the characters. A character is held when a pair of characters around it is; Latin words and numbers must be there as
 * whole words. Each field is searched only for what those before it do not hold.
 */
export function wordCoverages(words: readonly QueryWord[], fields: readonly string[]): readonly number[] {
  const held = fields.map(() => 0);
  let all = 0;
  for (const word of words) {
    const levels = levelsOf(word, fields);
    for (let index = 0; index < levels.length; index += 1) {
      const level = levels[index] ?? fields.length;
      const weight = word.weights[index] ?? 0;
      all += weight;
      if (level < fields.length) held[level] = (held[level] ?? 0) + weight;
    }
  }
  let sum = 0;
  return held.map((weight) => {
    sum += weight;
    return all === 0 ? 0 : sum / all;
  });
}

/** For each character of a word the first field that holds it; the number of fields where none does. */
function levelsOf({ text, script, pairs }: QueryWord, fields: readonly string[]): readonly number[] {
  const levels = new Array<number>(text.length).fill(fields.length);
  if (script === 'latin' || script === 'number' || text.length === 1) {
    return levels.fill(firstThat(fields, (field) => holdsWord(field, text, script)));
  }
  for (const { pair, at } of pairs) {
    const level = firstThat(fields, (field) => field.includes(pair));
    if (level < (levels[at] ?? 0)) levels[at] = level;
    if (level < (levels[at + 1] ?? 0)) levels[at + 1] = level;
  }
  return levels;
}

/** Place of the first field that holds something; the number of fields where none does. */
function firstThat(fields: readonly string[], holds: (field: string) => boolean): number {
  const level = fields.findIndex(holds);
  return level < 0 ? fields.length : level;
}

function holdsWord(folded: string, word: string, script: QueryWord['script']): boolean {
  if (script !== 'latin' && script !== 'number') return folded.includes(word);
  const inside = script === 'latin' ? LATIN_LETTER : /\d/u;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (!inside.test(folded[at - 1] ?? '') && !inside.test(folded[at + word.length] ?? '')) return true;
  }
  return false;
}
