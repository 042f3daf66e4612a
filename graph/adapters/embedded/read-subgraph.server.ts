import { NotFoundError } from '../../errors.ts';
import type { RelationType } from '../../model/graph-edge.ts';
import type { NodeId } from '../../model/ids.ts';
import type { Expansion, Subgraph, SubgraphNode } from '../../model/subgraph.ts';
import type { NeighbourQuery } from '../../storage/graph-store.ts';
import { otherEnd } from './adjacency.ts';
import type { LoadedGraph } from './loaded-graph.server.ts';
import { edgesAt, relationAt, relationMask, touchingEdges } from './read-edges.server.ts';
import { kindMask, nodeAt, nodeNumbers } from './read-nodes.server.ts';
import { findText } from './text-index.server.ts';

/** See `GraphStore.getSubgraph`. */
export function readSubgraph(graph: LoadedGraph, ids: readonly NodeId[]): Subgraph {
  const numbers = new Set(nodeNumbers(graph, ids));
  const between: number[] = [];
  for (const node of numbers) {
    for (const edge of edgesFrom(graph, node)) if (numbers.has(graph.edges.to[edge] ?? 0)) between.push(edge);
  }
  return { nodes: [...numbers].map((node) => subgraphNode(graph, node)), edges: edgesAt(graph, between) };
}

/** See `GraphStore.findNeighbours`. */
export function readNeighbours(graph: LoadedGraph, query: NeighbourQuery): Expansion {
  const origin = findText(graph.nodes.ids, query.origin);
  if (origin === undefined) {
    throw new NotFoundError(`findNeighbours: nothing has the id ${JSON.stringify(query.origin)}`, {
      details: { id: query.origin },
    });
  }
  const relations = relationMask(query.relations);
  const neighbours = selectNeighbours(graph, origin, { ...query, mask: relations });
  const listed = query.ofEach === undefined ? neighbours : firstOfEach(graph, neighbours, query.ofEach);
  const shown = listed.slice(query.offset ?? 0, (query.offset ?? 0) + query.limit);
  const inside = new Set(shown);
  const edges = [...touchingEdges(graph, origin, relations)].filter((edge) =>
    inside.has(otherEnd(graph.edges, edge, origin)),
  );
  return {
    origin: query.origin,
    nodes: [origin, ...shown].map((node) => subgraphNode(graph, node)),
    edges: edgesAt(graph, edges),
    shown: shown.length,
    total: neighbours.length,
  };
}

type Restrictions = Pick<NeighbourQuery, 'kinds' | 'municipalities'> & { readonly mask: Uint8Array };

/** Neighbours in the order of the adjacency, each once, at its first relation. */
function selectNeighbours(graph: LoadedGraph, origin: number, restrictions: Restrictions): readonly number[] {
  const { adjacency, edges, nodes } = graph;
  const kinds = restrictions.kinds && kindMask(restrictions.kinds);
  const municipalities = restrictions.municipalities && municipalityNumbers(graph, restrictions.municipalities);
  const selected = new Set<number>();
  for (let index = adjacency.offsets[origin] ?? 0; index < (adjacency.offsets[origin + 1] ?? 0); index += 1) {
    const neighbour = adjacency.neighbours[index] ?? 0;
    if (restrictions.mask[edges.types[adjacency.edges[index] ?? 0] ?? 0] !== 1) continue;
    if (kinds !== undefined && kinds[nodes.kinds[neighbour] ?? 0] !== 1) continue;
    if (municipalities !== undefined && !municipalities.has(nodes.municipalities[neighbour] ?? 0)) continue;
    selected.add(neighbour);
  }
  return [...selected];
}

/** The first so many of each municipality, in their order. */
function firstOfEach({ nodes }: LoadedGraph, neighbours: readonly number[], most: number): readonly number[] {
  const counts = new Map<number, number>();
  return neighbours.filter((neighbour) => {
    const municipality = nodes.municipalities[neighbour] ?? 0;
    const count = (counts.get(municipality) ?? 0) + 1;
    counts.set(municipality, count);
    return count <= most;
  });
}

/** Numbers + 1 of the municipalities with these codes, as the column of the nodes holds them. */
function municipalityNumbers({ nodes }: LoadedGraph, codes: readonly NodeId[]): ReadonlySet<number> {
  const places = codes.map((code) => nodes.municipalityNodes.indexOf(findText(nodes.ids, code) ?? -1) + 1);
  return new Set(places.filter((place) => place > 0));
}

function subgraphNode(graph: LoadedGraph, node: number): SubgraphNode {
  return { ...nodeAt(graph, node), degrees: degreesOf(graph, node) };
}

/** Number of different neighbours by relation: equal ones stand side by side. */
function degreesOf({ adjacency, edges }: LoadedGraph, node: number): SubgraphNode['degrees'] {
  const degrees: Partial<Record<RelationType, number>> = {};
  let [lastType, lastNeighbour, count] = [-1, -1, 0];
  const end = adjacency.offsets[node + 1] ?? 0;
  for (let index = adjacency.offsets[node] ?? 0; index < end; index += 1) {
    const type = edges.types[adjacency.edges[index] ?? 0] ?? 0;
    const neighbour = adjacency.neighbours[index] ?? 0;
    if (type === lastType && neighbour === lastNeighbour) continue;
    count = type === lastType ? count + 1 : 1;
    degrees[relationAt(type)] = count;
    [lastType, lastNeighbour] = [type, neighbour];
  }
  return degrees;
}

function* edgesFrom({ adjacency, edges }: LoadedGraph, node: number): Generator<number> {
  for (let index = adjacency.offsets[node] ?? 0; index < (adjacency.offsets[node + 1] ?? 0); index += 1) {
    const edge = adjacency.edges[index] ?? 0;
    if (edges.from[edge] === node) yield edge;
  }
}
