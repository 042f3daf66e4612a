import { describe, expect, it } from 'vitest';
import { within } from '#graph/adapters/neo4j/within.server.ts';

const late = () => new RangeError('late');

describe('within', () => {
  it('gives the result of work that is in time', async () => {
    expect(await within(10_000, Promise.resolve(7), late)).toBe(7);
  });

  it('passes on the failure of work that is in time', async () => {
    const failure = new TypeError('failed');
    await expect(within(10_000, Promise.reject(failure), late)).rejects.toBe(failure);
  });

  it('fails when the work takes longer', async () => {
    await expect(within(1, new Promise(() => undefined), late)).rejects.toThrow(RangeError);
  });
});
