import { InvalidInputError } from '../errors.ts';
import { checkWholeNumber } from './check-query.ts';
import type { PathQuery } from './graph-store.ts';

const MOST_PATHS = 10;
const LONGEST_PATH = 6;

/** Refuses numbers out of bounds and a path from a node to itself. */
export function checkPathQuery({ from, to, limit, maximumLength }: PathQuery): void {
  checkWholeNumber('findPaths: limit', limit, [1, MOST_PATHS]);
  checkWholeNumber('findPaths: maximumLength', maximumLength, [1, LONGEST_PATH]);
  if (from === to) {
    throw new InvalidInputError(`findPaths: both ends are ${JSON.stringify(from)}; name two different nodes`, {
      details: { from, to },
    });
  }
}
