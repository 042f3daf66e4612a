import { RELATION_TYPES } from '../../model/graph-edge.ts';
import type { GraphEdge, RelationType } from '../../model/graph-edge.ts';
import { StoreUnavailableError } from '../../errors.ts';
import { unpackEdgeBasis } from './edge-basis.ts';
import type { LoadedGraph } from './loaded-graph.server.ts';
import { nodeIdAt } from './read-nodes.server.ts';
import { textAt } from './text-table.server.ts';

/** The whole edge, read anew so that it is the caller's to keep. */
function edgeAt({ edges, nodes }: LoadedGraph, edge: number): GraphEdge {
  return {
    type: relationAt(edges.types[edge] ?? 0),
    from: nodeIdAt(nodes, edges.from[edge] ?? 0),
    to: nodeIdAt(nodes, edges.to[edge] ?? 0),
    ...unpackEdgeBasis(textAt(edges.bases, edge)),
  };
}

/** Relation by its place in `RELATION_TYPES`. */
export function relationAt(place: number): RelationType {
  const type = RELATION_TYPES[place];
  if (type !== undefined) return type;
  throw new StoreUnavailableError(`Embedded store: the snapshot holds an edge of the unknown relation ${place}`, {
    retriable: false,
  });
}

/** One byte for each relation, 1 where it is wanted; all where nothing is said. */
export function relationMask(wanted: readonly RelationType[] = RELATION_TYPES): Uint8Array {
  return Uint8Array.from(RELATION_TYPES, (type) => (wanted.includes(type) ? 1 : 0));
}

/** The edges with these numbers, each once, in the order of `compareEdges`. */
export function edgesAt(graph: LoadedGraph, numbers: Iterable<number>): readonly GraphEdge[] {
  const { edges, nodes } = graph;
  const rank = (node: number | undefined): number => nodes.idRanks[node ?? 0] ?? 0;
  return [...new Set(numbers)]
    .sort(
      (a, b) =>
        (edges.types[a] ?? 0) - (edges.types[b] ?? 0) ||
        rank(edges.from[a]) - rank(edges.from[b]) ||
        rank(edges.to[a]) - rank(edges.to[b]) ||
        a - b,
    )
    .map((edge) => edgeAt(graph, edge));
}

/** Numbers of all edges of the wanted relations that touch the node. */
export function* touchingEdges({ adjacency, edges }: LoadedGraph, node: number, relations: Uint8Array) {
  for (let index = adjacency.offsets[node] ?? 0; index < (adjacency.offsets[node + 1] ?? 0); index += 1) {
    const edge = adjacency.edges[index] ?? 0;
    if (relations[edges.types[edge] ?? 0] === 1) yield edge;
  }
}
