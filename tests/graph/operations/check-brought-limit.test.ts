import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { checkBroughtLimit } from '#graph/operations/check-brought-limit.ts';

describe('checkBroughtLimit', () => {
  it.each([1, 12, 100])('lets %d pass', (limit) => {
    expect(() => {
      checkBroughtLimit('expandNode', limit);
    }).not.toThrow();
  });

  it.each([0, -1, 101, 1.5, Number.NaN])('refuses %d in the name of the operation', (limit) => {
    const refused = new InvalidInputError(`expandNode: limit must be 1–100, got ${limit}`, { details: { limit } });
    expect(() => {
      checkBroughtLimit('expandNode', limit);
    }).toThrow(refused);
  });
});
