import { NODE_KINDS } from '../../model/graph-node.ts';
import type { GraphNode, NodeKind, NodeRecord } from '../../model/graph-node.ts';
import type { DocumentId, MunicipalityCode, NodeId } from '../../model/ids.ts';
import type { NodeQuery } from '../../storage/graph-store.ts';
import type { LoadedGraph, NodeColumns } from './loaded-graph.server.ts';
import { findText } from './text-index.server.ts';
import { textAt } from './text-table.server.ts';

/** Id of a node by its number. */
export function nodeIdAt({ ids }: NodeColumns, node: number): NodeId {
  return textAt(ids, node) as NodeId;
}

/** Numbers of the nodes with these ids, in their order; unknown ids are left out. */
export function nodeNumbers({ nodes }: LoadedGraph, ids: readonly NodeId[]): readonly number[] {
  return ids.map((id) => findText(nodes.ids, id)).filter((node) => node !== undefined);
}

/** The whole node, read anew so that it is the caller's to keep. The checksum of the snapshot vouches for its form. */
export function nodeAt({ nodes }: LoadedGraph, node: number): GraphNode {
  const [label, value] = JSON.parse(textAt(nodes.records, node)) as [string, NodeRecord['value']];
  const kind = NODE_KINDS[nodes.kinds[node] ?? 0];
  return {
    id: nodeIdAt(nodes, node),
    label,
    municipality: holderId(nodes, nodes.municipalityNodes, nodes.municipalities[node]) as MunicipalityCode | null,
    document: holderId(nodes, nodes.documentNodes, nodes.documents[node]) as DocumentId | null,
    record: { kind, value } as NodeRecord,
  };
}

/** Numbers of the nodes a query asks for, in document order. Nodes of one municipality or document stand side by side. */
export function selectNodes(graph: LoadedGraph, query: Omit<NodeQuery, 'offset' | 'limit'>): readonly number[] {
  const { nodes } = graph;
  const kinds = query.kinds && kindMask(query.kinds);
  const selected: number[] = [];
  const [first, end] = nodeRange(nodes, query);
  for (let node = first; node < end; node += 1) {
    if (kinds === undefined || kinds[nodes.kinds[node] ?? 0] === 1) selected.push(node);
  }
  return selected;
}

/** One byte for each kind, 1 where it is wanted. */
export function kindMask(wanted: readonly NodeKind[]): Uint8Array {
  return Uint8Array.from(NODE_KINDS, (kind) => (wanted.includes(kind) ? 1 : 0));
}

function nodeRange(nodes: NodeColumns, query: Pick<NodeQuery, 'municipality' | 'document'>): readonly [number, number] {
  const ranges: (readonly [number, number])[] = [[0, nodes.kinds.length]];
  if (query.municipality !== undefined) ranges.push(runOf(nodes, query.municipality, nodes.municipalities));
  if (query.document !== undefined) ranges.push(runOf(nodes, query.document, nodes.documents));
  return [Math.max(...ranges.map(([first]) => first)), Math.min(...ranges.map(([, end]) => end))];
}

/** The run of nodes that `column` gives to the municipality or document with this id; empty where it is another node's. */
function runOf(nodes: NodeColumns, id: NodeId, column: Uint32Array): readonly [number, number] {
  const first = findText(nodes.ids, id);
  const number = first === undefined ? 0 : (column[first] ?? 0);
  // The holder is the first node of its run.
  if (first === undefined || number === 0 || column[first - 1] === number) return [0, 0];
  let end = first;
  while (column[end] === number) end += 1;
  return [first, end];
}

function holderId(nodes: NodeColumns, holders: Uint32Array, number = 0): NodeId | null {
  return number === 0 ? null : nodeIdAt(nodes, holders[number - 1] ?? 0);
}
