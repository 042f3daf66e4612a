import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestQueryComponent, openInt8Scan } from '#graph/storage/int8-scan.ts';
import { dequantise, quantise } from '#graph/storage/quantise.ts';
import { VectorIndex } from '#graph/adapters/embedded/vector-index.ts';
import { cosine } from '#graph/embedding/cosine.ts';
import { drawFrom } from '../../../support/draw-from.ts';

const DIMENSIONS = [1, 2, 3, 7, 16, 31, 32, 33, 64, 256, 384];

/** Vectors of which many lie close together, one is zero and two are equal. */
function sampleVectors(seed: number, count: number, dimension: number): readonly Float32Array[] {
  const draw = drawFrom(seed);
  const centre = draw.unitVector(dimension);
  return Array.from({ length: count }, (_, index) => {
    if (index === 1) return new Float32Array(dimension);
    if (index === 2) return centre;
    const near = draw.unitVector(dimension).map((component, at) => (centre[at] ?? 0) + component * 0.01 * (index % 5));
    const length = Math.hypot(...near);
    return near.map((component) => component / length);
  });
}

function columnsOf(vectors: readonly Float32Array[], dimension: number) {
  const components = new Float32Array(vectors.length * dimension);
  vectors.forEach((vector, index) => {
    components.set(vector, index * dimension);
  });
  return { nodes: Uint32Array.from(vectors, (_, index) => index * 3), components, dimension };
}

const cases = fc.record({
  seed: fc.nat(),
  count: fc.integer({ min: 0, max: 80 }),
  dimension: fc.constantFrom(...DIMENSIONS),
  limit: fc.integer({ min: 1, max: 30 }),
});

describe('nearest vectors', () => {
  it('are the same with the fast scan, without it, and by comparing all', () => {
    fc.assert(
      fc.property(cases, ({ seed, count, dimension, limit }) => {
        const vectors = sampleVectors(seed, count, dimension);
        const columns = columnsOf(vectors, dimension);
        const query = {
          vector: drawFrom(seed + 1).unitVector(dimension),
          limit,
          ranks: Uint32Array.from({ length: count * 3 + 1 }, (_, node) => node),
          passes: (node: number) => node % 2 === 0,
        };
        const fast = new VectorIndex(columns).nearest(query);
        const plain = new VectorIndex(columns, () => null).nearest(query);
        const open = columns.nodes.filter((node) => node % 2 === 0 && node !== 3);
        expect(fast).toStrictEqual(plain);
        expect(fast).toHaveLength(Math.min(limit, open.length));
        const scores = Array.from(open, (node) => cosine(vectors[node / 3] ?? query.vector, query.vector));
        const best = scores.sort((a, b) => b - a).slice(0, limit);
        fast.forEach(({ score }, place) => {
          expect(score).toBeCloseTo(best[place] ?? NaN, 5);
        });
      }),
    );
  });

  it('are found by the fast scan on this machine', () => {
    expect(openInt8Scan(1, 256)).not.toBeNull();
  });

  it('come back as they went in', () => {
    const vectors = sampleVectors(4, 10, 33);
    const index = new VectorIndex(columnsOf(vectors, 33));
    expect(vectors.map((_, place) => index.vectorOf(place * 3))).toStrictEqual(vectors);
    expect(index.vectorOf(1)).toBeNull();
  });
});

it('the scan multiplies like plain arithmetic, at the largest values too', () => {
  for (const dimension of DIMENSIONS) {
    const scan = openInt8Scan(3, dimension);
    const largest = largestQueryComponent(dimension);
    scan?.query.fill(largest);
    scan?.vector(0).fill(127);
    scan?.vector(1).fill(-127);
    scan?.vector(2).set(Array.from({ length: dimension }, (_, at) => (at % 255) - 127));
    const sum = Array.from({ length: dimension }, (_, at) => (at % 255) - 127).reduce((a, b) => a + b, 0);
    const expected = [127 * dimension * largest, -127 * dimension * largest, sum * largest];
    expect(Array.from(scan?.run() ?? [])).toStrictEqual(expected);
  }
});

describe('quantising', () => {
  it('stays within half a scale and turns the vector hardly at all', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(16, 256), (seed, dimension) => {
        const vector = drawFrom(seed).unitVector(dimension);
        const numbers = new Int8Array(dimension);
        const scale = quantise(vector, numbers);
        vector.forEach((component, at) => {
          expect(Math.abs(component - (numbers[at] ?? 0) * scale)).toBeLessThanOrEqual(scale / 2 + 1e-6);
        });
        expect(cosine(dequantise(numbers), vector)).toBeGreaterThan(0.9995);
      }),
    );
  });

  it('keeps a zero vector zero', () => {
    const numbers = Int8Array.of(1, 2);
    expect(quantise(new Float32Array(2), numbers)).toBe(0);
    expect(dequantise(numbers)).toStrictEqual(new Float32Array(2));
  });
});
