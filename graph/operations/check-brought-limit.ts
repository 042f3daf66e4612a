import { InvalidInputError } from '../errors.ts';
import { MAX_BROUGHT_AT_ONCE } from '../exploring/picture-limits.ts';

/** Throws `InvalidInputError` in the name of an operation unless `limit` is a whole number that one expansion may bring. */
export function checkBroughtLimit(operation: string, limit: number): void {
  if (Number.isInteger(limit) && limit >= 1 && limit <= MAX_BROUGHT_AT_ONCE) return;
  throw new InvalidInputError(`${operation}: limit must be 1–${MAX_BROUGHT_AT_ONCE}, got ${limit}`, {
    details: { limit },
  });
}
