import { type Slot, UNIT_LABELS } from '../labels.ts';
import type { Statement } from '../statement.ts';

/**
 * Removes the search indexes of a slot. They are made anew for each graph: filling an index at once takes half the time of
 * keeping it up to date, nothing of an older graph is left in its statistics, and the model's dimension may have changed.
 *
 * @example
 * dropSearchIndexes('a')[0]?.text // DROP INDEX atlas_words_a IF EXISTS
 */
export function dropSearchIndexes(slot: Slot): readonly Statement[] {
  return ['words', 'vectors'].map((name) => ({ text: `DROP INDEX atlas_${name}_${slot} IF EXISTS`, parameters: {} }));
}

/**
 * Makes the full-text index of a slot and, where the graph has vectors, its vector index.
 *
 * @example
 * createSearchIndexes('a', 256).length // 2
 */
export function createSearchIndexes(slot: Slot, dimension: number | null): readonly Statement[] {
  const words = `CREATE FULLTEXT INDEX atlas_words_${slot} IF NOT EXISTS FOR (n:${UNIT_LABELS[slot]})
ON EACH [n._words, n._filters] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`;
  const vectors = `CREATE VECTOR INDEX atlas_vectors_${slot} IF NOT EXISTS FOR (n:${UNIT_LABELS[slot]})
ON (n.embedding) OPTIONS {indexConfig: {\`vector.dimensions\`: ${Number(dimension)}, \`vector.similarity_function\`: 'cosine'}}`;
  return (dimension === null ? [words] : [words, vectors]).map((text) => ({ text, parameters: {} }));
}

/**
 * Waits until all indexes can be used, at most `seconds`; then the server reports an error.
 *
 * @example
 * awaitIndexes(300).parameters // { seconds: 300 }
 */
export function awaitIndexes(seconds: number): Statement {
  return { text: 'CALL db.awaitIndexes(toInteger($seconds))', parameters: { seconds } };
}
