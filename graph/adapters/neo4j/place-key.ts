import { NODE_KINDS } from '../../model/graph-node.ts';
import type { GraphNode, NodeKind } from '../../model/graph-node.ts';
import { firstLineOf, kindRank } from '../../storage/compare-nodes.ts';
import type { Slot } from './labels.ts';

/** Stands for "no municipality", which comes after all others. */
const LAST = '\uffff';
const LINE_DIGITS = 9;
const KIND_DIGITS = String(NODE_KINDS.length).length;

/** Key of anything in a slot, unique in the database. */
export function slotKey(slot: Slot, id: string): string {
  return `${slot} ${id}`;
}

/** Kind of a node with its slot, for the index by kind. */
export function slotKind(slot: Slot, kind: NodeKind): string {
  return `${slot} ${kind}`;
}

/**
 * Text whose order within a slot is document order (see `compareNodes`): municipality, document, first line, kind, id. The parts are
 * parted by a space, which comes before every character of an id, so that a shorter id comes before its extensions.
 */
export function placeKey(slot: Slot, { id, municipality, document, record }: GraphNode): string {
  const line = String(firstLineOf(record)).padStart(LINE_DIGITS, '0');
  const kind = String(kindRank(record.kind)).padStart(KIND_DIGITS, '0');
  return [slot, municipality ?? LAST, document ?? '', line, kind, id].join(' ');
}
