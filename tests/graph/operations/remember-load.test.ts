import { expect, it } from 'vitest';
import { rememberLoad } from '#graph/operations/remember-load.ts';

it('loads once for each key, and again what failed', async () => {
  const remember = rememberLoad<number>();
  const [here, there] = [{}, {}];
  let loads = 0;
  const load = () => {
    loads += 1;
    return loads === 1 ? Promise.reject(new RangeError('the first fails')) : Promise.resolve(loads);
  };
  await expect(remember(here, load)).rejects.toThrow(RangeError);
  expect(await Promise.all([remember(here, load), remember(here, load)])).toStrictEqual([2, 2]);
  expect([await remember(there, load), await remember(here, load)]).toStrictEqual([3, 2]);
});
