import { InvalidInputError } from '../errors.ts';
import type { GraphNode } from '../model/graph-node.ts';
import type { ModelIdentity } from '../model/model-identity.ts';
import { UNIT_KINDS } from '../model/unit.ts';
import type { IndexedUnit } from './graph-store.ts';

const KINDS: ReadonlySet<string> = new Set(UNIT_KINDS);
/** How far from 1 the length of a vector may be; 32-bit rounding stays far below. */
const LENGTH_TOLERANCE = 1e-3;

/**
 * Refuses units that cannot be indexed (`InvalidInputError`): not a unit among `nodes`, given twice, a weight that is not
 * finite and above zero, or a vector that the model cannot have made (dimension, no finite number, a length other than 1 or 0).
 */
export function checkIndexedUnits(
  units: readonly IndexedUnit[],
  nodes: readonly GraphNode[],
  model: ModelIdentity | null,
): void {
  const open = new Set<string>(nodes.filter(({ record }) => KINDS.has(record.kind)).map(({ id }) => id));
  for (const unit of units) {
    if (!open.delete(unit.id)) throw refusal(unit, 'is no unit of its document or comes twice');
    for (const { weight } of unit.tokens) {
      if (!(weight > 0 && Number.isFinite(weight))) throw refusal(unit, `has a token of weight ${weight}`);
    }
    for (const vector of unit.vector === null ? unit.sentenceVectors : [unit.vector, ...unit.sentenceVectors]) {
      checkVector(unit, vector, model);
    }
  }
}

function checkVector(unit: IndexedUnit, vector: Float32Array, model: ModelIdentity | null): void {
  if (model === null) throw refusal(unit, 'has a vector although the graph names no model');
  if (vector.length !== model.dimension) {
    throw refusal(unit, `has a vector of ${vector.length} components, the model has ${model.dimension}`);
  }
  let squares = 0;
  for (const component of vector) squares += component * component;
  const length = Math.sqrt(squares);
  if (length !== 0 && !(Math.abs(length - 1) <= LENGTH_TOLERANCE)) {
    throw refusal(unit, `has a vector of length ${length}, it must be 1, or 0 where there is nothing to embed`);
  }
}

function refusal({ id }: IndexedUnit, fault: string): InvalidInputError {
  return new InvalidInputError(`replace: unit ${id} ${fault}; nothing was stored`, { details: { id } });
}
