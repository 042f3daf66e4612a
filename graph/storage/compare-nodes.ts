import { NODE_KINDS } from '../model/graph-node.ts';
import type { GraphNode, NodeKind, NodeRecord } from '../model/graph-node.ts';
import { compareText } from './compare-text.ts';

const RANKS = new Map<NodeKind, number>(NODE_KINDS.map((kind, rank) => [kind, rank]));

/** First source line of what a record was read from; 0 for a document and for what no single document holds. */
export function firstLineOf(record: NodeRecord): number {
  return 'lines' in record.value ? record.value.lines[0] : 0;
}

/** Place of a kind in `NODE_KINDS`. */
export function kindRank(kind: NodeKind): number {
  return RANKS.get(kind) ?? NODE_KINDS.length;
}

/**
 * Document order, the order of all lists of nodes: municipality code (concepts last), then what belongs to no document
 * (the municipality, its departments), then document id; within a document by first line, then kind (order of
 * `NODE_KINDS`), then id.
 */
export function compareNodes(a: GraphNode, b: GraphNode): number {
  if ((a.municipality === null) !== (b.municipality === null)) return a.municipality === null ? 1 : -1;
  return (
    compareText(a.municipality ?? '', b.municipality ?? '') ||
    compareText(a.document ?? '', b.document ?? '') ||
    firstLineOf(a.record) - firstLineOf(b.record) ||
    kindRank(a.record.kind) - kindRank(b.record.kind) ||
    compareText(a.id, b.id)
  );
}
