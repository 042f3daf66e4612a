import { expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { onOneState } from '#graph/operations/on-one-state.ts';
import type { GraphStore, StoreContents } from '#graph/storage/graph-store.ts';
import { openTwoCities } from '../../support/open-two-cities.ts';

/** A store of two cities that is replaced whenever it is told to. */
function replaceableStore() {
  const { store } = openTwoCities();
  const state = { stamp: 'a' };
  const replaceable: Pick<GraphStore, 'contents' | 'listNodes'> = {
    contents: async () => ({ ...(await store.contents()), stamp: state.stamp }) as StoreContents,
    listNodes: (query) => store.listNodes(query),
  };
  return { store: replaceable as GraphStore, state };
}

it('works once on a store that stays as it is', async () => {
  const { store } = replaceableStore();
  const worked: string[] = [];
  expect(await onOneState(store, ({ stamp }) => Promise.resolve(worked.push(stamp)))).toBe(1);
  await expect(onOneState(store, () => Promise.reject(new InvalidInputError('no')))).rejects.toThrow('no');
  expect(worked).toStrictEqual(['a']);
});

it.each([
  ['gives an answer', () => Promise.resolve('of two states')],
  ['fails', () => Promise.reject(new InvalidInputError('the vector has 256 components, the stored model has 16'))],
])('works once more where the store is replaced while it %s', async (_, end) => {
  const { store, state } = replaceableStore();
  const answer = await onOneState(store, async ({ stamp }) => {
    if (stamp === 'b') return 'of one state';
    state.stamp = 'b';
    return end();
  });
  expect(answer).toBe('of one state');
});
