import { InvalidInputError } from '../errors.ts';
import type { WeightedToken } from './graph-store.ts';

/** Refuses anything but a whole number within the bounds (both inclusive); `place` names method and field. */
export function checkWholeNumber(place: string, value: number, [least, most]: readonly [number, number]): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  const bounds = most === Number.MAX_SAFE_INTEGER ? `at least ${least}` : `${least}–${most}`;
  throw new InvalidInputError(`${place} must be a whole number, ${bounds}, got ${value}`, {
    details: { place, value },
  });
}

/** Refuses a limit of candidates outside 1–1,000. */
export function checkCandidateLimit(method: string, limit: number): void {
  checkWholeNumber(`${method}: limit`, limit, [1, 1000]);
}

/** Refuses weights that are not finite and above zero; they would break the order of candidates. */
export function checkWeights(method: string, weighted: readonly Pick<WeightedToken, 'weight'>[]): void {
  for (const { weight } of weighted) {
    if (!(weight > 0 && Number.isFinite(weight))) {
      throw new InvalidInputError(`${method}: every weight must be a finite number above 0, got ${weight}`, {
        details: { method, weight },
      });
    }
  }
}

/** Refuses a vector of another dimension than the stored model's or with a component that is no finite number. */
export function checkQueryVector(method: string, vector: Float32Array, dimension: number): void {
  if (vector.length !== dimension) {
    throw new InvalidInputError(
      `${method}: the vector has ${vector.length} components, the stored model has ${dimension}; embed the query with the stored model`,
      { details: { method, components: vector.length, dimension } },
    );
  }
  if (!vector.every(Number.isFinite)) {
    throw new InvalidInputError(`${method}: the vector has a component that is no finite number`, {
      details: { method },
    });
  }
}
