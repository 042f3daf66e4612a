import { NotFoundError } from '../../errors.ts';
import { NODE_KINDS } from '../../model/graph-node.ts';
import type { ConceptId } from '../../model/ids.ts';
import { isUnitKind } from '../../model/unit-of-record.ts';
import type { Candidate, SimilarCandidates, SimilarityQuery } from '../../storage/graph-store.ts';
import { countCells } from './count-cells.server.ts';
import { candidatesByConcepts, candidatesByMeaning } from './find-candidates.server.ts';
import type { LoadedGraph } from './loaded-graph.server.ts';
import { relationMask, touchingEdges } from './read-edges.server.ts';
import { nodeIdAt } from './read-nodes.server.ts';
import { findText } from './text-index.server.ts';

/** See `GraphStore.findSimilar`. */
export function findSimilar(graph: LoadedGraph, { unit, filter, limit }: SimilarityQuery): SimilarCandidates {
  const node = unitNumber(graph, unit);
  const vector = graph.vectors.vectorOf(node);
  // One more than asked for, because the unit itself may be among them.
  const selection = { filter, limit: limit + 1 };
  const others = (candidates: readonly Candidate[]): readonly Candidate[] =>
    candidates.filter((candidate) => candidate.unit !== unit).slice(0, limit);
  return {
    meaning: vector === null ? [] : others(candidatesByMeaning(graph, { vector, ...selection })),
    concepts: others(candidatesByConcepts(graph, { concepts: rarities(graph, node), ...selection })),
  };
}

function unitNumber({ nodes }: LoadedGraph, id: string): number {
  const node = findText(nodes.ids, id);
  if (node !== undefined && isUnitKind(NODE_KINDS[nodes.kinds[node] ?? 0] ?? '')) return node;
  throw new NotFoundError(`findSimilar: no unit has the id ${JSON.stringify(id)}`, { details: { id } });
}

/** The concepts that a unit mentions, each with its weight. */
function rarities(graph: LoadedGraph, unit: number): { readonly concept: ConceptId; readonly weight: number }[] {
  const numbers = [...touchingEdges(graph, unit, relationMask(['MENTIONS']))].map((edge) => graph.edges.to[edge] ?? 0);
  const concepts = [...new Set(numbers)].map((concept) => nodeIdAt(graph.nodes, concept) as ConceptId);
  const mentioning = new Map<ConceptId, number>();
  for (const { concept, units } of countCells(graph, { rows: 'document', concepts })) {
    mentioning.set(concept, (mentioning.get(concept) ?? 0) + units);
  }
  return concepts.map((concept) => ({
    concept,
    weight: Math.log(1 + graph.header.indexedUnits / (mentioning.get(concept) ?? 1)),
  }));
}
