import { afterAll, beforeAll } from 'vitest';
import type { GraphStore } from '#graph/storage/graph-store.ts';
import { toGraphWrite } from '../../../support/build-sample-graph.ts';
import type { SampleGraph } from '../../../support/build-sample-graph.ts';

/** Opens an empty store of its own each time; `close` closes and removes it. */
export type OpenStore = () => Promise<{ readonly store: GraphStore; readonly close: () => Promise<void> }>;

/** What every part of the contract is given. */
export interface ContractSetup {
  readonly open: OpenStore;
  /** How often properties are tried. */
  readonly runs: number;
}

/** Runs a test with an empty store of its own. */
export async function withStore(open: OpenStore, use: (store: GraphStore) => Promise<void>): Promise<void> {
  const { store, close } = await open();
  try {
    await use(store);
  } finally {
    await close();
  }
}

/** A store that holds the graph while the tests of a block run. */
export function storeHolding(open: OpenStore, graph: SampleGraph): () => GraphStore {
  let opened: Awaited<ReturnType<OpenStore>> | undefined;
  beforeAll(async () => {
    opened = await open();
    await opened.store.replace(toGraphWrite(graph));
  });
  afterAll(async () => {
    await opened?.close();
  });
  return () => {
    if (opened === undefined) throw new Error('the store is only there while tests run');
    return opened.store;
  };
}
