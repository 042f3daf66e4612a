import { NotFoundError } from '../../errors.ts';
import type { GraphPath } from '../../model/graph-path.ts';
import type { NodeId } from '../../model/ids.ts';
import type { PathQuery } from '../../storage/graph-store.ts';
import { otherEnd } from './adjacency.ts';
import type { LoadedGraph } from './loaded-graph.server.ts';
import { edgesAt, relationMask, touchingEdges } from './read-edges.server.ts';
import { kindMask, nodeIdAt } from './read-nodes.server.ts';
import { shortestPaths } from './shortest-paths.ts';
import { findText } from './text-index.server.ts';

/** See `GraphStore.findPaths`. */
export function readPaths(graph: LoadedGraph, query: PathQuery): readonly GraphPath[] {
  const { adjacency, edges, nodes } = graph;
  const [from, to] = [nodeNumber(graph, query.from), nodeNumber(graph, query.to)];
  const relations = relationMask(query.relations);
  const kinds = query.kinds && kindMask(query.kinds);
  const area = {
    adjacency,
    passesEdge: (edge: number) => relations[edges.types[edge] ?? 0] === 1,
    passesNode: (node: number) => kinds === undefined || kinds[nodes.kinds[node] ?? 0] === 1,
    ranks: nodes.idRanks,
  };
  const { limit, maximumLength } = query;
  return shortestPaths(area, { from, to, limit, maximumLength }).map((path) => ({
    nodes: path.map((node) => nodeIdAt(nodes, node)),
    steps: path.slice(1).map((node, place) => edgesAt(graph, joiningEdges(graph, [path[place] ?? 0, node], relations))),
  }));
}

function nodeNumber({ nodes }: LoadedGraph, id: NodeId): number {
  const node = findText(nodes.ids, id);
  if (node !== undefined) return node;
  throw new NotFoundError(`findPaths: nothing has the id ${JSON.stringify(id)}`, { details: { id } });
}

/** Numbers of the edges between two nodes; looked for at the one that has fewer. */
function joiningEdges(graph: LoadedGraph, [a, b]: readonly [number, number], relations: Uint8Array): readonly number[] {
  const { offsets } = graph.adjacency;
  const count = (node: number): number => (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);
  const [few, many] = count(a) <= count(b) ? [a, b] : [b, a];
  return [...touchingEdges(graph, few, relations)].filter((edge) => otherEnd(graph.edges, edge, few) === many);
}
