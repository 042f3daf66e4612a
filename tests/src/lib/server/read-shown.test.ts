import { describe, expect, it } from 'vitest';
import { readShown } from '../../../../src/lib/server/read-shown.ts';

describe('readShown', () => {
  it('refuses in the name of the route, whatever way the parameters came', () => {
    expect(() => readShown(new URLSearchParams('limit=x'), '/api/graph/expand-place', 12)).toThrow(
      /^\/api\/graph\/expand-place: limit must be a number from 1 to 100$/u,
    );
  });
});
