import type { Embedder } from '#graph/embedding/embedder.ts';
import { hasEmbeddableText } from '#graph/embedding/has-embeddable-text.ts';
import { normaliseVector } from '#graph/embedding/normalise-vector.ts';
import { sampleModel } from './build-sample-graph.ts';

/** A deterministic stand-in for a model: texts that share pairs of characters are near each other. */
export function openHashingEmbedder(dimension = 64): Embedder {
  return {
    model: sampleModel(dimension),
    state: () => ({ state: 'ready' }),
    ready: () => Promise.resolve(),
    embed: (texts) => Promise.resolve(texts.map((text) => hashedVector(text, dimension))),
    close: () => Promise.resolve(),
  };
}

function hashedVector(text: string, dimension: number): Float32Array {
  const vector = new Float32Array(dimension);
  if (!hasEmbeddableText(text)) return vector;
  const letters = Array.from(` ${text.normalize('NFKC')} `);
  letters.slice(1).forEach((letter, index) => {
    const pair = `${letters[index] ?? ''}${letter}`;
    const hash =
      Array.from(pair).reduce((sum, part) => Math.imul(sum ^ (part.codePointAt(0) ?? 0), 0x9e3779b1), 7) >>> 0;
    const place = hash % dimension;
    vector[place] = (vector[place] ?? 0) + (hash & 0x10000 ? 1 : -1);
  });
  // Opposite pairs may cancel each other; a text with letters still has a direction.
  if (vector.every((component) => component === 0)) vector[letters.length % dimension] = 1;
  return normaliseVector(vector);
}
