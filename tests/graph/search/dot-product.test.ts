import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotProduct } from '#graph/search/dot-product.ts';

describe('dotProduct', () => {
  it('sums the products one by one, from the offset on, for any length', () => {
    const whole = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.array(whole, { maxLength: 20 }), fc.array(whole, { maxLength: 5 }), (vector, before) => {
        const numbers = vector.map((value, index) => value + index);
        const slow = vector.reduce((sum, value, index) => sum + value * (numbers[index] ?? 0), 0);
        const run = Float32Array.from([...before, ...numbers, 9]);
        expect(dotProduct(Float32Array.from(vector), run, before.length)).toBe(slow);
      }),
    );
  });
});
