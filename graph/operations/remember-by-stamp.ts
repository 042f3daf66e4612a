import type { GraphStore } from '../storage/graph-store.ts';

/**
 * Remembers what a reading gave for as long as the store holds the same graph (its stamp). A store that is not ready is asked each
 * time, and so is one whose reading failed.
 */
export function rememberByStamp<Value>(
  read: (store: GraphStore) => Promise<Value>,
): (store: GraphStore) => Promise<Value> {
  const remembered = new WeakMap<GraphStore, { readonly stamp: string; readonly value: Promise<Value> }>();
  return async (store) => {
    const contents = await store.contents();
    if (contents.state !== 'ready') return read(store);
    const known = remembered.get(store);
    if (known?.stamp === contents.stamp) return known.value;
    const value = read(store);
    remembered.set(store, { stamp: contents.stamp, value });
    value.catch(() => remembered.delete(store));
    return value;
  };
}
