import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSentences, unpackSentences } from '#graph/adapters/neo4j/sentence-bytes.ts';
import { cosine } from '#graph/embedding/cosine.ts';
import { drawFrom } from '../../../support/draw-from.ts';

describe('packed sentence vectors', () => {
  it('stay within a cosine error of 0.01, in order', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 2, max: 300 }),
        (seed, count, dimension) => {
          const draw = drawFrom(seed);
          const vectors = Array.from({ length: count }, () => draw.unitVector(dimension));
          const unpacked = unpackSentences(packSentences(vectors), dimension);
          expect(unpacked).toHaveLength(count);
          vectors.forEach((vector, index) => {
            expect(cosine(vector, unpacked[index] ?? new Float32Array(dimension))).toBeGreaterThan(0.99);
          });
        },
      ),
    );
  });

  it('keep a vector of zeros', () => {
    expect(unpackSentences(packSentences([new Float32Array(3)]), 3)).toStrictEqual([new Float32Array(3)]);
  });

  it('are none where there is no model', () => {
    expect(unpackSentences(new Int8Array(0), 0)).toStrictEqual([]);
  });
});
