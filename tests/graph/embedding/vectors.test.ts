import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosine } from '#graph/embedding/cosine.ts';
import { hasEmbeddableText } from '#graph/embedding/has-embeddable-text.ts';
import { normaliseVector } from '#graph/embedding/normalise-vector.ts';
import { vectorCacheKey } from '#graph/embedding/vector-cache-key.ts';
import { sampleModel } from '../../support/build-sample-graph.ts';

const vectors = fc.float32Array({ minLength: 1, maxLength: 40, min: -100, max: 100, noNaN: true });

describe('normalising', () => {
  it('gives length 1 and keeps the direction; zero stays zero', () => {
    fc.assert(
      fc.property(vectors, (vector) => {
        const normalised = normaliseVector(vector);
        const isZero = vector.every((component) => Math.abs(component) < 1e-20);
        fc.pre(isZero === vector.every((component) => component === 0));
        expect(Math.hypot(...normalised)).toBeCloseTo(isZero ? 0 : 1, 5);
        if (!isZero) expect(cosine(normalised, vector)).toBeCloseTo(1, 5);
      }),
    );
  });

  it('leaves the vector itself alone', () => {
    const vector = Float32Array.of(3, 4);
    expect(normaliseVector(vector)).toStrictEqual(Float32Array.of(0.6, 0.8));
    expect(vector).toStrictEqual(Float32Array.of(3, 4));
  });
});

describe('the cosine', () => {
  it.each([
    [[1, 0], [0, 1], 0],
    [[1, 0], [2, 0], 1],
    [[1, 1], [-3, -3], -1],
    [[0, 0], [1, 0], 0],
  ])('of %j and %j is %d', (a, b, expected) => {
    expect(cosine(Float32Array.from(a), Float32Array.from(b))).toBeCloseTo(expected, 6);
  });

  it('refuses vectors that do not compare', () => {
    expect(() => cosine(Float32Array.of(1), Float32Array.of(1, 2))).toThrow(RangeError);
  });
});

it.each([
  ['移住', true],
  ['橋', true],
  ['7', true],
  ['ﾊﾝｶｸ', true],
  ['a\ud800', true],
  ['', false],
  [' \n\u3000', false],
  ['――・。', false],
  ['😀', false],
  ['\ud800', false],
])('%j is worth embedding: %s', (text, expected) => {
  expect(hasEmbeddableText(text)).toBe(expected);
});

it('cache keys of different model, role or text differ', () => {
  const pair = fc.tuple(fc.string(), fc.string());
  const keyOf = ([digest, text]: readonly [string, string], role: 'query' | 'document' = 'query') =>
    vectorCacheKey({ ...sampleModel(4), digest }, role, text);
  fc.assert(
    fc.property(pair, pair, (a, b) => {
      expect(keyOf(a) === keyOf(b)).toBe(a[0] === b[0] && a[1] === b[1]);
      expect(keyOf(a, 'document')).not.toBe(keyOf(a, 'query'));
    }),
  );
});
