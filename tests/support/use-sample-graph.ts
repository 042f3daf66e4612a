import { afterAll, beforeAll } from 'vitest';
import type { GraphContext } from '#graph/operations/graph-context.ts';
import { openSampleGraph, type SampleGraph } from './open-sample-graph.ts';

/**
 * The sample graph for all tests of the file or `describe` that calls it: opened before the first of them, with its model loaded,
 * and closed after the last. It can be read in tests and in hooks that are registered later, not while tests are collected.
 */
export function useSampleGraph(): GraphContext {
  let opened: SampleGraph | null = null;
  const graph = (): SampleGraph => {
    if (opened === null) throw new TypeError('the sample graph is read before the hook that opens it has run');
    return opened;
  };

  beforeAll(async () => {
    opened = await openSampleGraph();
    await opened.embedder?.ready();
  }, 120_000);
  afterAll(() => opened?.close());

  return {
    get store() {
      return graph().store;
    },
    get embedder() {
      return graph().embedder;
    },
  };
}
