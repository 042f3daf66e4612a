import { expect, it } from 'vitest';
import { oddQueries } from '../../../scripts/fuzz/odd-queries.ts';

it('a seed always gives the same queries, another seed others', () => {
  const [first, again, other] = [1, 1, 2].map((seed) => [...oddQueries(seed, 50)]);
  expect(again).toStrictEqual(first);
  expect(other).not.toStrictEqual(first);
});

it('there are as many queries as asked for, none of them empty', () => {
  for (const count of [0, 3, 40]) {
    const made = [...oddQueries(3, count)];
    expect([made.length, made.includes('')]).toStrictEqual([count, false]);
  }
});

it('queries hold what breaks code that reads text', () => {
  const all = [...oddQueries(4, 3_000)];
  for (const piece of ['\uD800', '\u0000', '\u202E', '\u200D', '\u3099', '__proto__', '<script>', '*:*', '"', 'ｲｼﾞｭｳ'])
    expect(all.some((text) => text.includes(piece))).toBe(true);
  expect(all.filter((text) => Array.from(text).length > 2_000).length).toBeGreaterThan(10);
});
