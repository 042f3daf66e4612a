import type { UnitId } from '../../model/ids.ts';
import { toList, toNumber, toObject, toText } from './mappers.ts';
import { unpackSentences } from './sentence-bytes.ts';

/** Vectors in the order of the units; a unit without one gets `null`. */
export function toVectors(answer: unknown, units: readonly UnitId[]): readonly (Float32Array | null)[] {
  const { dimension, found } = toObject(answer);
  const components = byUnit(found);
  return units.map((unit) => {
    const vector = components.get(unit);
    if (vector === undefined) return null;
    return vector === null ? new Float32Array(toNumber(dimension)) : Float32Array.from(toList(vector), toNumber);
  });
}

/** Sentence vectors in the order of the units; none for a unit that has none. */
export function toSentenceVectors(answer: unknown, units: readonly UnitId[]): readonly (readonly Float32Array[])[] {
  const { dimension, found } = toObject(answer);
  const bytes = byUnit(found);
  return units.map((unit) => {
    const packed = bytes.get(unit);
    return packed instanceof Int8Array ? unpackSentences(packed, toNumber(dimension)) : [];
  });
}

function byUnit(found: unknown): ReadonlyMap<string, unknown> {
  return new Map(
    toList(found).map((row) => {
      const [unit, value] = toList(row);
      return [toText(unit), value];
    }),
  );
}
