import type { NodeKind } from '../../../model/graph-node.ts';
import { isUnitKind } from '../../../model/unit-of-record.ts';
import { PLAIN_LABELS, type Slot } from '../labels.ts';
import { slotKind } from '../place-key.ts';
import type { Statement } from '../statement.ts';

/** Nodes that one transaction deletes or labels; a dense node brings its edges with it. */
export const PORTION = 1000;

/**
 * Deletes a portion of a slot and tells how many nodes that were; to be repeated until a portion is not full. Concepts, which have the most
 * edges, come last, when the units that mention them are gone.
 *
 * @example
 * wipeSlot('b').map(({ text }) => text)[0]
 * // MATCH (n:_Node) WHERE n._place STARTS WITH $prefix WITH n ORDER BY n._place LIMIT 1000 DETACH DELETE n RETURN count(*) AS answer
 */
export function wipeSlot(slot: Slot): readonly Statement[] {
  return [
    ['_Node', '_place'],
    ['_Words', 'key'],
    ['_Appendix', 'key'],
  ].map(([label, property]) => ({
    text: `MATCH (n:${label}) WHERE n.${property} STARTS WITH $prefix
WITH n ORDER BY n.${property} LIMIT ${PORTION} DETACH DELETE n RETURN count(*) AS answer`,
    parameters: { prefix: `${slot} ` },
  }));
}

/**
 * Puts the plain labels of a kind on a portion of the slot's nodes, beginning after `after`, and tells how many and the last one.
 *
 * @example
 * labelKind('b', 'focus', '').text // MATCH (n:_Node {_kind: $kind}) … SET n:Measure:Unit …
 */
export function labelKind(slot: Slot, kind: NodeKind, after: string): Statement {
  const labels = isUnitKind(kind) ? `${PLAIN_LABELS[kind]}:Unit` : PLAIN_LABELS[kind];
  return {
    text: `MATCH (n:_Node {_kind: $kind}) WHERE n._place > $after
WITH n, n._place AS place ORDER BY place LIMIT ${PORTION} SET n:${labels}
RETURN {count: count(n), last: max(place)} AS answer`,
    parameters: { kind: slotKind(slot, kind), after },
  };
}

/**
 * Notes that all nodes of the active graph carry their plain labels.
 *
 * @example
 * markLabelled('b').parameters // { slot: 'b' }
 */
export function markLabelled(slot: Slot): Statement {
  return { text: `MATCH (atlas:_Atlas {id: 'active', slot: $slot}) SET atlas.labelled = true`, parameters: { slot } };
}
