import { StoreUnavailableError } from '../errors.ts';
import type { GraphStore } from '../storage/graph-store.ts';

/**
 * Remembers what a reading gave for as long as the store holds the same graph (its stamp). An empty store is asked each time, and so
 * is one whose reading failed; one that cannot answer throws at once, because a second question would double the wait.
 */
export function rememberByStamp<Value>(
  read: (store: GraphStore) => Promise<Value>,
): (store: GraphStore) => Promise<Value> {
  const remembered = new WeakMap<GraphStore, { readonly stamp: string; readonly value: Promise<Value> }>();
  return async (store) => {
    const contents = await store.contents();
    if (contents.state === 'unusable') {
      throw new StoreUnavailableError(`rememberByStamp: the store cannot answer: ${contents.reason}`, {
        retriable: true,
      });
    }
    if (contents.state !== 'ready') return read(store);
    const known = remembered.get(store);
    if (known?.stamp === contents.stamp) return known.value;
    const value = read(store);
    remembered.set(store, { stamp: contents.stamp, value });
    value.catch(() => remembered.delete(store));
    return value;
  };
}
