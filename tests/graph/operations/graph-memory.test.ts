import { describe, expect, it } from 'vitest';
import { StoreUnavailableError } from '#graph/errors.ts';
import { recallGraph } from '#graph/operations/graph-memory.ts';
import type { GraphStore, StoreContents } from '#graph/storage/graph-store.ts';
import { openTwoCities } from '../../support/open-two-cities.ts';

/** A store of two cities whose state can be changed, and that can be made to fail. */
function changingStore() {
  const { store } = openTwoCities();
  const state = { contents: { state: 'ready', stamp: 'a' } as Partial<StoreContents>, fails: false, reads: 0 };
  const changing: Pick<GraphStore, 'contents' | 'listNodes'> = {
    contents: async () => ({ ...(await store.contents()), ...state.contents }) as StoreContents,
    listNodes: (query) => {
      state.reads += 1;
      return state.fails ? Promise.reject(new RangeError('away')) : store.listNodes(query);
    },
  };
  return { store: changing as GraphStore, state };
}

describe('recallGraph', () => {
  it('reads a state of the store once for all who ask meanwhile', async () => {
    const { store, state } = changingStore();
    const [first, ...others] = await Promise.all([recallGraph(store), recallGraph(store), recallGraph(store)]);
    expect(others).toStrictEqual([first, first]);
    expect(others.every((other) => other === first)).toBe(true);
    expect([await recallGraph(store), state.reads]).toStrictEqual([first, 1]);
  });

  it('reads anew when the store was replaced', async () => {
    const { store, state } = changingStore();
    const before = await recallGraph(store);
    state.contents = { state: 'ready', stamp: 'b' };
    const after = await recallGraph(store);
    expect([before.stamp, after.stamp, state.reads]).toStrictEqual(['a', 'b', 2]);
  });

  it('reads again what failed', async () => {
    const { store, state } = changingStore();
    state.fails = true;
    await expect(recallGraph(store)).rejects.toThrow('away');
    state.fails = false;
    expect((await recallGraph(store)).stamp).toBe('a');
  });

  it('says what to do where nothing has been read in', async () => {
    const { store, state } = changingStore();
    state.contents = { state: 'empty' };
    await expect(recallGraph(store)).rejects.toThrow(StoreUnavailableError);
  });
});
