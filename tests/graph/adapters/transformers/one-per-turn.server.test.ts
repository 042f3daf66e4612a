import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { OnePerTurn } from '#graph/adapters/transformers/one-per-turn.server.ts';

describe('OnePerTurn', () => {
  it('runs steps in their order, each in a turn of its own', async () => {
    const turns = new OnePerTurn();
    const done: string[] = [];
    for (const name of ['a', 'b', 'c']) turns.next(() => done.push(name));
    expect(done).toStrictEqual([]);
    const seen: string[] = [];
    while (done.length < 3) {
      await setImmediate();
      seen.push(done.join(''));
    }
    expect(seen).toStrictEqual(['a', 'ab', 'abc']);
  });

  it('takes a step that comes while another runs', async () => {
    const turns = new OnePerTurn();
    const done: string[] = [];
    await new Promise<void>((resolve) => {
      turns.next(() => {
        done.push('first');
        turns.next(() => {
          done.push('second');
          resolve();
        });
      });
    });
    turns.next(() => done.push('third'));
    await setImmediate();
    expect(done).toStrictEqual(['first', 'second', 'third']);
  });
});
