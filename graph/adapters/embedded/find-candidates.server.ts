import { RELATION_TYPES } from '../../model/graph-edge.ts';
import type { UnitId } from '../../model/ids.ts';
import { inverseDocumentFrequency } from '../../storage/bm25.ts';
import type { Candidate, ConceptQuery, MeaningQuery, UnitFilter, WordQuery } from '../../storage/graph-store.ts';
import type { LoadedGraph } from './loaded-graph.server.ts';
import type { ScoreSelection } from './score-board.ts';
import { findText } from './text-index.server.ts';
import { textAt } from './text-table.server.ts';
import type { ScoredNode } from './top-candidates.ts';
import { passesMask, unitMaskOf } from './unit-mask.server.ts';

const MENTIONS = RELATION_TYPES.indexOf('MENTIONS');

/** Candidates by BM25; see `GraphStore.findByWords`. */
export function candidatesByWords(graph: LoadedGraph, query: WordQuery): readonly Candidate[] {
  const { words, board, header } = graph;
  for (const { token, weight } of query.tokens) {
    const number = findText(words.tokens, token);
    if (number === undefined) continue;
    const first = words.offsets[number] ?? 0;
    const end = words.offsets[number + 1] ?? 0;
    board.addAll(words, [first, end], weight * inverseDocumentFrequency(header.indexedUnits, end - first));
  }
  return toCandidates(graph, board.take(selectionOf(graph, query)));
}

/** Candidates by cosine; see `GraphStore.findByMeaning`. */
export function candidatesByMeaning(graph: LoadedGraph, query: MeaningQuery): readonly Candidate[] {
  return toCandidates(graph, graph.vectors.nearest({ vector: query.vector, ...selectionOf(graph, query) }));
}

/** Candidates by concepts they mention; see `GraphStore.findByConcepts`. */
export function candidatesByConcepts(graph: LoadedGraph, query: ConceptQuery): readonly Candidate[] {
  for (const { concept, weight } of query.concepts) {
    const node = findText(graph.nodes.ids, concept);
    if (node !== undefined) addMentions(graph, node, weight);
  }
  return toCandidates(graph, graph.board.take(selectionOf(graph, query)));
}

function addMentions(graph: LoadedGraph, concept: number, weight: number): void {
  const { board } = graph;
  eachMentioning(graph, concept, (unit) => {
    board.add(unit, weight);
  });
}

/** Calls `use` for each unit that mentions a concept. One that mentions it under two rules comes once: its two edges stand side by side. */
export function eachMentioning({ adjacency, edges }: LoadedGraph, concept: number, use: (unit: number) => void): void {
  let last = concept;
  for (let index = adjacency.offsets[concept] ?? 0; index < (adjacency.offsets[concept + 1] ?? 0); index += 1) {
    const unit = adjacency.neighbours[index] ?? 0;
    if (edges.types[adjacency.edges[index] ?? 0] !== MENTIONS || unit === last) continue;
    use(unit);
    last = unit;
  }
}

function selectionOf(
  { nodes }: LoadedGraph,
  { filter, limit }: { readonly filter?: UnitFilter | undefined; readonly limit: number },
): ScoreSelection {
  const mask = unitMaskOf(nodes, filter);
  return { limit, ranks: nodes.idRanks, passes: (node) => passesMask(mask, nodes, node) };
}

function toCandidates({ nodes }: LoadedGraph, scored: readonly ScoredNode[]): readonly Candidate[] {
  return scored.map(({ node, score }) => ({ unit: textAt(nodes.ids, node) as UnitId, score }));
}
