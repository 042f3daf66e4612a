import { describe, expect, it } from 'vitest';
import { layOutForce } from '../../../../../src/lib/canvas/force/lay-out-force.ts';
import { seededRandom } from '../../../../../src/lib/canvas/force/seeded-random.ts';

function ring(size: number) {
  const ids = Array.from({ length: size }, (_, index) => `n-${index}`);
  return {
    nodes: ids.map((id) => ({ id, width: 120, height: 48 })),
    edges: ids.map((id, index) => ({ from: id, to: ids[(index + 1) % size] ?? id })),
  };
}

function withSeed<Result>(seed: number, run: () => Result): Result {
  const { random } = Math;
  Math.random = seededRandom(seed);
  try {
    return run();
  } finally {
    Math.random = random;
  }
}

describe('layOutForce', () => {
  it('gives every node a whole place of its own', () => {
    const places = layOutForce(ring(12));
    expect(places.map(({ id }) => id)).toStrictEqual(ring(12).nodes.map(({ id }) => id));
    expect(places.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(12);
  });

  it('gives the same picture for the same graph and the same chance', () => {
    const first = withSeed(7, () => layOutForce(ring(20)));
    expect(withSeed(7, () => layOutForce(ring(20)))).toStrictEqual(first);
  });

  it('arranges more nodes than are drawn in full quality', () => {
    expect(layOutForce(ring(320))).toHaveLength(320);
  });
});

describe('seededRandom', () => {
  it('gives numbers from 0 to 1 that differ by seed', () => {
    const numbers = (seed: number) => Array.from({ length: 50 }, seededRandom(seed));
    expect(numbers(1).every((number) => number >= 0 && number < 1)).toBe(true);
    expect(numbers(1)).toStrictEqual(numbers(1));
    expect(numbers(1)).not.toStrictEqual(numbers(2));
  });
});
