import { expect, it } from 'vitest';
import { StoreUnavailableError } from '#graph/errors.ts';
import { listMunicipalities } from '#graph/operations/list-municipalities.ts';
import { rememberByStamp } from '#graph/operations/remember-by-stamp.ts';
import type { GraphStore, StoreContents } from '#graph/storage/graph-store.ts';
import { openSampleGraph } from '../../support/open-sample-graph.ts';

it('counts municipalities once for each state of the store', async () => {
  const graph = await openSampleGraph();
  let questions = 0;
  const store = new Proxy(graph.store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (name === 'countUnits') questions += 1;
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  const first = await listMunicipalities({ ...graph, store });
  const asked = questions;
  expect(asked).toBe(1);
  expect(await listMunicipalities({ ...graph, store })).toBe(first);
  expect(questions).toBe(asked);
  expect(first.map(({ code, documents }) => [code, documents])).toStrictEqual([
    ['062031', 2],
    ['082368', 1],
    ['112119', 1],
    ['222259', 1],
  ]);
  await graph.close();
}, 120_000);

/** A store of which only its contents are asked. */
function storeWith(contents: () => Partial<StoreContents>): GraphStore {
  return { contents: () => Promise.resolve(contents()) } as unknown as GraphStore;
}

it('reads anew when the stamp changes, after a failure and from stores that are not ready', async () => {
  let contents: Partial<StoreContents> = { state: 'ready', stamp: 'a' };
  let reads = 0;
  const recall = rememberByStamp(() => {
    reads += 1;
    return reads === 2 ? Promise.reject(new Error('away')) : Promise.resolve(reads);
  });
  const store = storeWith(() => contents);
  expect([await recall(store), await recall(store)]).toStrictEqual([1, 1]);
  contents = { state: 'ready', stamp: 'b' };
  await expect(recall(store)).rejects.toThrow('away');
  expect([await recall(store), await recall(store)]).toStrictEqual([3, 3]);
  contents = { state: 'empty' };
  expect([await recall(store), await recall(store)]).toStrictEqual([4, 5]);
});

it('asks a store that cannot answer only once', async () => {
  let reads = 0;
  const recall = rememberByStamp(() => Promise.resolve((reads += 1)));
  const store = storeWith(() => ({ state: 'unusable', reason: 'it is away' }));
  await expect(recall(store)).rejects.toThrow(StoreUnavailableError);
  await expect(recall(store)).rejects.toThrow(/it is away/);
  expect(reads).toBe(0);
});
