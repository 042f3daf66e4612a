import type { GraphEdge } from '#graph/model/graph-edge.ts';
import type { GraphNode } from '#graph/model/graph-node.ts';
import type { GraphPath } from '#graph/model/graph-path.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { compareEdges } from '#graph/storage/compare-edges.ts';
import { compareText } from '#graph/storage/compare-text.ts';
import type { PathQuery } from '#graph/storage/graph-store.ts';

/** Everything that a graph holds. */
interface WholeGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Paths of a small graph the slow way: all that are short enough, sorted. */
export function allPaths(graph: WholeGraph, query: PathQuery): readonly GraphPath[] {
  const edges = graph.edges.filter(({ type }) => query.relations?.includes(type) ?? true);
  const joining = (a: NodeId, b: NodeId): readonly GraphEdge[] =>
    edges.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a)).sort(compareEdges);
  const allowed = new Set(
    graph.nodes.filter(({ record }) => query.kinds?.includes(record.kind) ?? true).map(({ id }) => id),
  );
  const neighbours = new Map<NodeId, Set<NodeId>>(graph.nodes.map(({ id }) => [id, new Set()]));
  for (const { from, to } of edges) {
    neighbours.get(from)?.add(to);
    neighbours.get(to)?.add(from);
  }
  const found: (readonly NodeId[])[] = [];
  const walk = (path: readonly NodeId[], last: NodeId): void => {
    if (last === query.to) found.push(path);
    else if (path.length === 1 || allowed.has(last)) {
      if (path.length > query.maximumLength) return;
      for (const next of neighbours.get(last) ?? []) if (!path.includes(next)) walk([...path, next], next);
    }
  };
  walk([query.from], query.from);
  return found
    .map((nodes) => ({ nodes, weight: weightOf(graph, nodes) }))
    .sort((a, b) => a.nodes.length - b.nodes.length || a.weight - b.weight || compareLists(a.nodes, b.nodes))
    .slice(0, query.limit)
    .map(({ nodes }) => ({ nodes, steps: nodes.slice(1).map((node, place) => joining(nodes[place] ?? node, node)) }));
}

function weightOf({ edges }: WholeGraph, nodes: readonly NodeId[]): number {
  return nodes
    .slice(1, -1)
    .map((id) => edges.filter(({ from, to }) => from === id || to === id).length)
    .reduce((product, count) => product * count, 1);
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  const place = a.findIndex((text, index) => text !== b[index]);
  return place === -1 ? 0 : compareText(a[place] ?? '', b[place] ?? '');
}
