import type { RelationType } from '../../../model/graph-edge.ts';
import { relationPattern, type Slot, UNIT_LABELS } from '../labels.ts';
import type { Statement } from '../statement.ts';

/** Rows of one batch, as parameters of their statement. */
export type Rows = readonly Readonly<Record<string, unknown>>[];

/**
 * Creates nodes under technical labels alone, so that a graph that is being loaded is not seen beside the active one.
 *
 * @example
 * createNodes('a', 'unit', rows).text // UNWIND $rows AS row CREATE (node:_Node:_UnitA) SET node = row
 */
export function createNodes(slot: Slot, kind: 'unit' | 'other', rows: Rows): Statement {
  const labels = kind === 'unit' ? `_Node:${UNIT_LABELS[slot]}` : '_Node';
  return { text: `UNWIND $rows AS row CREATE (node:${labels}) SET node = row`, parameters: { rows } };
}

/**
 * Sets properties of nodes that were created earlier: what they are told by later documents.
 *
 * @example
 * updateNodes([{ _key: 'a 062031', _degrees: '{"PUBLISHED_BY":2}' }]).text
 * // UNWIND $rows AS row MATCH (node:_Node {_key: row._key}) SET node += row
 */
export function updateNodes(rows: Rows): Statement {
  return { text: 'UNWIND $rows AS row MATCH (node:_Node {_key: row._key}) SET node += row', parameters: { rows } };
}

/**
 * Creates edges of one type; each row names its ends by their keys. A mention gets the key of its concept and the place of its unit, by which
 * the index `atlas_mentions` lists the units of a concept in order.
 *
 * @example
 * createEdges('MENTIONS', [{ from: 'a m-abcdefghijkl', to: 'a migration', properties: { by: 'label/1' } }]).text
 * // … CREATE (from)-[edge:MENTIONS]->(to) SET edge = row.properties
 */
export function createEdges(type: RelationType, rows: Rows): Statement {
  return {
    text: `UNWIND $rows AS row
MATCH (from:_Node {_key: row.from})
MATCH (to:_Node {_key: row.to})
CREATE (from)-[edge:${relationPattern([type])}]->(to) SET edge = row.properties${type === 'MENTIONS' ? ORDER : ''}`,
    parameters: { rows },
  };
}

const ORDER = ", edge._order = row.to + ' ' + substring(from._place, 2)";

/**
 * Creates nodes of the term table.
 *
 * @example
 * createTermTable([{ key: 'a 17', counts: ' t移住:12 t橋:3' }]).text // UNWIND $rows AS row CREATE (bucket:_Words) SET bucket = row
 */
export function createTermTable(rows: Rows): Statement {
  return { text: 'UNWIND $rows AS row CREATE (bucket:_Words) SET bucket = row', parameters: { rows } };
}

/**
 * Creates the appendices of documents.
 *
 * @example
 * createAppendices([{ key: 'a d-abcdefghijkl', content: '{"sourceLines":[…]}' }]).text
 * // UNWIND $rows AS row CREATE (appendix:_Appendix) SET appendix = row
 */
export function createAppendices(rows: Rows): Statement {
  return { text: 'UNWIND $rows AS row CREATE (appendix:_Appendix) SET appendix = row', parameters: { rows } };
}

/**
 * Number of nodes of a slot, and of the searchable ones among them.
 *
 * @example
 * countSlot('a').parameters // { prefix: 'a ' }
 */
export function countSlot(slot: Slot): Statement {
  return {
    text: `CALL () { MATCH (node:_Node) WHERE node._place STARTS WITH $prefix RETURN count(node) AS nodes }
CALL () { MATCH (unit:${UNIT_LABELS[slot]}) RETURN count(unit) AS units }
RETURN {nodes: nodes, units: units} AS answer`,
    parameters: { prefix: `${slot} ` },
  };
}

/**
 * Makes a slot the active one. This is the moment at which readers see the new graph.
 *
 * @example
 * switchTo({ slot: 'b', stamp: '…', … }).text // MERGE (atlas:_Atlas {id: 'active'}) SET atlas = $pointer
 */
export function switchTo(pointer: Readonly<Record<string, unknown>>): Statement {
  return {
    text: `MERGE (atlas:_Atlas {id: 'active'}) SET atlas = $pointer, atlas.units = toInteger(atlas.units),
  atlas.vectors = toInteger(atlas.vectors), atlas.dimension = toInteger(atlas.dimension)`,
    parameters: { pointer: { ...pointer, id: 'active' } },
  };
}
