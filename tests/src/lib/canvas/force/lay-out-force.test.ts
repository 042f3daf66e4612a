import { describe, expect, it } from 'vitest';
import { layOutForce } from '../../../../../src/lib/canvas/force/lay-out-force.ts';
import { randomNumbers } from '#graph/search/evaluation/random-numbers.ts';

function ring(size: number) {
  const ids = Array.from({ length: size }, (_, index) => `n-${index}`);
  return {
    nodes: ids.map((id) => ({ id, width: 120, height: 48 })),
    edges: ids.map((id, index) => ({ from: id, to: ids[(index + 1) % size] ?? id })),
  };
}

function withSeed<Result>(seed: number, run: () => Result): Result {
  const { random } = Math;
  Math.random = randomNumbers(seed);
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
