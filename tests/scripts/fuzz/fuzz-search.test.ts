import { expect, it, vi } from 'vitest';
import { fuzzSearch } from '../../../scripts/fuzz/fuzz-search.ts';
import { oddQueries } from '../../../scripts/fuzz/odd-queries.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

const COUNT = 1_000;
const graph = useSampleGraph();

it('search answers or refuses whatever is typed, with sound results', { timeout: 120_000 }, async () => {
  const seed = Date.now() % 1_000_000;
  const { asked, refused, faults, times } = await fuzzSearch(graph, oddQueries(seed, COUNT));
  expect(faults, `npm run fuzz -- --count ${COUNT} --seed ${seed}`).toStrictEqual([]);
  expect([asked, refused + times.length]).toStrictEqual([COUNT, COUNT]);
});

it('a result that is not sound is found out', async () => {
  const failing = vi.spyOn(graph.store, 'findByWords').mockRejectedValue(new TypeError('broken'));
  const { faults } = await fuzzSearch(graph, ['移住支援']);
  failing.mockRestore();
  expect(faults).toStrictEqual(['TypeError broken: "移住支援"']);
});
