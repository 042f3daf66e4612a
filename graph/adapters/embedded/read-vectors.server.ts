import type { LoadedGraph } from './loaded-graph.server.ts';
import { dequantise } from '../../storage/quantise.ts';
import { firstNotBelow } from './sorted-numbers.ts';

/** Sentence vectors of a node in order, to keep; none where it has none or there is no such node. */
export function sentenceVectorsOf(
  { header, sentences }: LoadedGraph,
  node: number | undefined,
): readonly Float32Array[] {
  const dimension = header.model?.dimension ?? 0;
  if (node === undefined || dimension === 0) return [];
  const first = firstNotBelow(sentences.nodes, node);
  const end = firstNotBelow(sentences.nodes, node + 1);
  return Array.from({ length: end - first }, (_, index) => {
    const start = (first + index) * dimension;
    return dequantise(sentences.numbers.subarray(start, start + dimension));
  });
}
