import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseVector } from '#graph/embedding/normalise-vector.ts';
import { openNameScan } from '#graph/operations/open-name-scan.ts';
import { cosine } from '#graph/search/cosine.ts';

const DIMENSION = 12;
const vector = fc
  .array(fc.integer({ min: -9, max: 9 }), { minLength: DIMENSION, maxLength: DIMENSION })
  .map((components) => normaliseVector(Float32Array.from(components)));

describe('openNameScan', () => {
  it.each([
    ['with SIMD', undefined],
    ['without SIMD', () => null],
  ])('gives the cosine with every name %s', (_, open) => {
    fc.assert(
      fc.property(
        fc.array(vector, { maxLength: 9 }),
        fc.array(vector, { minLength: 1, maxLength: 3 }),
        (names, queries) => {
          const scan = openNameScan(names, DIMENSION, open);
          for (const query of queries) {
            const found = [...scan(query)];
            expect(found).toHaveLength(names.length);
            found.forEach((value, index) => {
              expect(Math.abs(value - cosine(query, names[index] ?? null))).toBeLessThan(0.02);
            });
          }
        },
      ),
    );
  });
});
