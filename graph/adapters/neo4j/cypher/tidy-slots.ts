import { NODE_KINDS } from '../../../model/graph-node.ts';
import { isUnitKind } from '../../../model/unit-of-record.ts';
import { PLAIN_LABELS, type Slot } from '../labels.ts';
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
 * Puts their plain labels on a portion of the slot's nodes, in document order, beginning after `after`, and tells how many and the last one.
 *
 * @example
 * labelNodes('b', '').parameters
 * // { first: 'b ', after: '', labels: { measure: ['Measure', 'Unit'], section: ['Section'], … } }
 */
export function labelNodes(slot: Slot, after: string): Statement {
  return {
    text: `MATCH (n:_Node) WHERE n._place STARTS WITH $first AND n._place > $after
WITH n, n._place AS place ORDER BY place LIMIT ${PORTION} SET n:$($labels[substring(n._kind, 2)])
RETURN {count: count(n), last: max(place)} AS answer`,
    parameters: { first: `${slot} `, after, labels: LABELS },
  };
}

const LABELS = Object.fromEntries(
  NODE_KINDS.map((kind) => [kind, isUnitKind(kind) ? [PLAIN_LABELS[kind], 'Unit'] : [PLAIN_LABELS[kind]]]),
);

/**
 * Notes that all nodes of the active graph carry their plain labels.
 *
 * @example
 * markLabelled('b').parameters // { slot: 'b' }
 */
export function markLabelled(slot: Slot): Statement {
  return { text: `MATCH (atlas:_Atlas {id: 'active', slot: $slot}) SET atlas.labelled = true`, parameters: { slot } };
}
