import { RELATION_TYPES } from '../../model/graph-edge.ts';

/** Ends and types of edges, by number. */
export interface EdgeEnds {
  /** Place in `RELATION_TYPES`. */
  readonly types: Uint8Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/**
 * Edges by node, both directions: those of node `n` stand at `offsets[n]`–`offsets[n + 1]`, by relation, then by the number
 * of the neighbour (document order), then by the number of the edge.
 */
export interface Adjacency {
  readonly offsets: Uint32Array;
  readonly edges: Uint32Array;
  readonly neighbours: Uint32Array;
}

/**
 * Sorts without comparing: a list of edges by node, read node by node, names the other ends in ascending order, so that writing
 * each edge to the list of its other end sorts that list by neighbour. A last stable pass per node sorts by relation.
 */
export function adjacencyOf(ends: EdgeEnds, nodeCount: number): Adjacency {
  const offsets = incidentOffsets(ends, nodeCount);
  const unsorted = incidentEdges(ends, offsets);
  const edges = new Uint32Array(unsorted.length);
  const neighbours = new Uint32Array(unsorted.length);
  const next = offsets.slice();
  for (let node = 0; node < nodeCount; node += 1) {
    for (let index = offsets[node] ?? 0; index < (offsets[node + 1] ?? 0); index += 1) {
      const edge = unsorted[index] ?? 0;
      const other = otherEnd(ends, edge, node);
      const slot = next[other] ?? 0;
      next[other] = slot + 1;
      edges[slot] = edge;
      neighbours[slot] = node;
    }
  }
  sortByRelation({ offsets, edges, neighbours }, ends.types);
  return { offsets, edges, neighbours };
}

/** The end of an edge that is not `node`. */
export function otherEnd({ from, to }: Pick<EdgeEnds, 'from' | 'to'>, edge: number, node: number): number {
  const start = from[edge] ?? 0;
  return start === node ? (to[edge] ?? 0) : start;
}

function incidentOffsets({ from, to }: EdgeEnds, nodeCount: number): Uint32Array<ArrayBuffer> {
  const offsets = new Uint32Array(nodeCount + 1);
  for (const end of from) offsets[end + 1] = (offsets[end + 1] ?? 0) + 1;
  for (const end of to) offsets[end + 1] = (offsets[end + 1] ?? 0) + 1;
  for (let node = 0; node < nodeCount; node += 1) {
    offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  }
  return offsets;
}

function incidentEdges({ from, to }: EdgeEnds, offsets: Uint32Array): Uint32Array {
  const incident = new Uint32Array(from.length * 2);
  const next = offsets.slice();
  for (let edge = 0; edge < from.length; edge += 1) {
    for (const end of [from[edge] ?? 0, to[edge] ?? 0]) {
      const slot = next[end] ?? 0;
      next[end] = slot + 1;
      incident[slot] = edge;
    }
  }
  return incident;
}

function sortByRelation({ offsets, edges, neighbours }: Adjacency, types: Uint8Array): void {
  const starts = new Uint32Array(RELATION_TYPES.length + 1);
  for (let node = 0; node + 1 < offsets.length; node += 1) {
    const first = offsets[node] ?? 0;
    const end = offsets[node + 1] ?? 0;
    const ownEdges = edges.slice(first, end);
    const ownNeighbours = neighbours.slice(first, end);
    starts.fill(0);
    for (const edge of ownEdges) {
      const after = (types[edge] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let type = 1; type < starts.length; type += 1) starts[type] = (starts[type] ?? 0) + (starts[type - 1] ?? 0);
    for (let index = 0; index < ownEdges.length; index += 1) {
      const edge = ownEdges[index] ?? 0;
      const type = types[edge] ?? 0;
      const slot = first + (starts[type] ?? 0);
      starts[type] = (starts[type] ?? 0) + 1;
      edges[slot] = edge;
      neighbours[slot] = ownNeighbours[index] ?? 0;
    }
  }
}
