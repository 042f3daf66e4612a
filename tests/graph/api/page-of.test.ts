import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageOf } from '#graph/api/page-of.ts';

describe('pageOf', () => {
  test('pieces one after the other are the whole list', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 30 }), fc.integer({ min: 1, max: 7 }), (all, limit) => {
        const pieces = [];
        for (let offset = 0; offset < all.length; offset += limit) pieces.push(pageOf(all, { offset, limit }));
        expect(pieces.flatMap(({ items }) => items)).toStrictEqual(all);
        expect(pieces.every(({ total }) => total === all.length)).toBe(true);
      }),
    );
  });

  test('beyond the end there is nothing', () => {
    expect(pageOf([1, 2], { offset: 9, limit: 1 })).toStrictEqual({ items: [], total: 2, offset: 9 });
  });
});
