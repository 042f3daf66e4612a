import { expect, it } from 'vitest';
import { StoreUnavailableError } from '#graph/errors.ts';
import type { ConceptId } from '#graph/model/ids.ts';
import { recallConceptNames } from '#graph/operations/concept-lookup.ts';
import type { GraphStore } from '#graph/storage/graph-store.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

const graph = useSampleGraph();
const MIGRATION = 'migration-settlement' as ConceptId;

/** Passes all questions on, but the first for a matrix fails. */
function failOnce(store: GraphStore): { readonly store: GraphStore; readonly asked: () => number } {
  let asked = 0;
  const failing = new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (name === 'countMatrix') asked += 1;
      if (name === 'countMatrix' && asked === 1) {
        return () => Promise.reject(new StoreUnavailableError('a test: away for a moment', { retriable: true }));
      }
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  return { store: failing, asked: () => asked };
}

it('reads how far a concept reaches once, and again after the store has failed', async () => {
  const { store, asked } = failOnce(graph.store);
  const { reach } = await recallConceptNames(store);
  await expect(reach(MIGRATION)).rejects.toThrow(StoreUnavailableError);
  const [first, second] = await Promise.all([reach(MIGRATION), reach(MIGRATION)]);
  expect(first).toStrictEqual(await (await recallConceptNames(graph.store)).reach(MIGRATION));
  expect(first?.municipalities).toBe(4);
  expect(second).toBe(first);
  expect(asked()).toBe(2);
});
