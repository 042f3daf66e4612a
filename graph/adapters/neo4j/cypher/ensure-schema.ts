import { PLAIN_LABELS } from '../labels.ts';
import type { Statement } from '../statement.ts';

/** A constraint or index with the statement that creates it where it is missing. */
type NamedStatement = readonly [name: string, statement: Statement];

/**
 * Constraints and indexes that both slots share, by name. The constraints on plain labels also hold that whoever opens the
 * database sees each node of the graph once.
 *
 * @example
 * ensureSchema()[0]
 * // ['atlas_pointer', { text: 'CREATE CONSTRAINT atlas_pointer IF NOT EXISTS FOR (n:_Atlas) REQUIRE n.id IS UNIQUE', … }]
 */
export function ensureSchema(): readonly NamedStatement[] {
  return [
    unique('atlas_pointer', '_Atlas', 'id'),
    unique('atlas_writer', '_Writer', 'id'),
    unique('atlas_node', '_Node', '_key'),
    unique('atlas_term_table', '_Words', 'key'),
    unique('atlas_appendix', '_Appendix', 'key'),
    range('atlas_place', 'n._place'),
    range('atlas_kind', 'n._kind, n._place'),
    orderOfMentions,
    ...[...new Set(Object.values(PLAIN_LABELS))].map((label) => unique(`atlas_${label}`, label, 'id')),
  ];
}

/**
 * Names of the indexes that are there; a constraint has one of its own name.
 *
 * @example
 * listSchema().text // SHOW INDEXES YIELD name RETURN collect(name) AS answer
 */
export function listSchema(): Statement {
  return { text: 'SHOW INDEXES YIELD name RETURN collect(name) AS answer', parameters: {} };
}

/** Those who mention a concept, in document order: see `createEdges`. */
const orderOfMentions: NamedStatement = [
  'atlas_mentions',
  { text: 'CREATE INDEX atlas_mentions IF NOT EXISTS FOR ()-[e:MENTIONS]-() ON (e._order)', parameters: {} },
];

function unique(name: string, label: string, property: string): NamedStatement {
  const text = `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
  return [name, { text, parameters: {} }];
}

function range(name: string, properties: string): NamedStatement {
  const text = `CREATE INDEX ${name} IF NOT EXISTS FOR (n:_Node) ON (${properties})`;
  return [name, { text, parameters: {} }];
}
