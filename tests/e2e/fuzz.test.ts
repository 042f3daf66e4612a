import { expect, test } from './support/test.ts';
import { fuzzSite, sendHostile } from '../../scripts/fuzz/fuzz-site.ts';
import { hostileRequests } from '../../scripts/fuzz/hostile-requests.ts';
import { oddQueries } from '../../scripts/fuzz/odd-queries.ts';

test('the site answers or refuses whatever is asked, and shows no markup of a query', async ({ baseURL }) => {
  const seed = Date.now() % 1_000_000;
  const { faults } = await fuzzSite(baseURL ?? '', oddQueries(seed, 200));
  expect(faults, `npm run fuzz -- --count 200 --seed ${seed} --site ADDRESS`).toEqual([]);
});

test('requests that abuse HTTP neither break the site nor learn how it runs', async ({ baseURL }) => {
  expect(await sendHostile(baseURL ?? '', hostileRequests())).toEqual([]);
});
