import { int } from 'neo4j-driver';
import type { GraphNode } from '../../model/graph-node.ts';
import type { SubgraphNode } from '../../model/subgraph.ts';
import type { IndexedUnit } from '../../storage/graph-store.ts';
import type { Slot } from './labels.ts';
import { placeKey, slotKey, slotKind } from './place-key.ts';
import { indexedText, packWeights, termWeights } from './search-terms.ts';
import { packSentences } from './sentence-bytes.ts';
import { filterTerms } from './unit-filter.ts';

type Properties = Readonly<Record<string, unknown>>;

/**
 * Properties of a node. Those without `_` are for people and their queries: id, label and all plain values of the record.
 * Those with `_` are the machinery's: the exact record, keys with the slot, degrees.
 */
export function nodeProperties(slot: Slot, node: GraphNode, degrees: SubgraphNode['degrees']): Properties {
  const { id, label, municipality, document, record } = node;
  return {
    ...plainProperties(record.value),
    id,
    label,
    municipality,
    document,
    _key: slotKey(slot, id),
    _kind: slotKind(slot, record.kind),
    _place: placeKey(slot, node),
    _record: JSON.stringify({ id, label, municipality, document, record } satisfies GraphNode),
    _degrees: JSON.stringify(degrees),
  };
}

/** Properties by which a searchable node is found. */
export function unitProperties({ tokens, vector, sentenceVectors }: IndexedUnit, node: GraphNode): Properties {
  const weights = termWeights(tokens);
  const isZeroVector = vector !== null && vector.every((component) => component === 0);
  return {
    _words: indexedText(weights),
    _weights: packWeights(weights),
    _length: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    _filters: filterTerms({ municipality: node.municipality, document: node.document, kind: node.record.kind }),
    embedding: vector === null || isZeroVector ? null : Array.from(vector),
    _isZeroVector: isZeroVector ? true : null,
    _sentences: sentenceVectors.length === 0 ? null : packSentences(sentenceVectors),
  };
}

/** The values of a record that the database can hold as they are: texts, numbers, truth values and lists of one of these. */
export function plainProperties(value: object): Properties {
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, field]: [string, unknown]) => [name, plainValue(field)] as const)
      .filter(([, field]) => field !== undefined),
  );
}

function plainValue(value: unknown): unknown {
  if (!Array.isArray(value)) return plainScalar(value);
  const scalars = value.map(plainScalar);
  const types = new Set(value.map((item) => typeof item));
  return types.size > 1 || scalars.includes(undefined) ? undefined : scalars;
}

function plainScalar(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value;
  return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}
