import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitAnswer } from '../../../scripts/mcp/fit-answer.ts';

/** A list of so many numbers as the API gives it piece by piece. */
function listOf(total: number) {
  return ({ limit, offset }: Readonly<Record<string, unknown>>) => {
    const all = Array.from({ length: total }, (_, place) => place);
    return Promise.resolve({ items: all.slice(Number(offset), Number(offset) + Number(limit)), total, offset });
  };
}

describe('fitAnswer', () => {
  test('an answer with room enough stays as it is', async () => {
    const request = { limit: 10, offset: 0 };
    expect(await fitAnswer({ request, ask: listOf(3) })).toStrictEqual({ items: [0, 1, 2], total: 3, offset: 0 });
  });

  test('parts asked for as each says make the whole list, and none is too long', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(400), fc.integer({ min: 1, max: 500 }), async (total, limit) => {
        const met: unknown[] = [];
        for (let offset: number | null = 0; offset !== null;) {
          const answer = await fitAnswer({ request: { limit, offset }, ask: listOf(total), most: 250 });
          const { shortened, items } = answer;
          expect(JSON.stringify(answer).length).toBeLessThanOrEqual(250);
          met.push(...(items as unknown[]));
          const next: number = offset + limit;
          const told = /offset (\d+) for the next part/u.exec(String(shortened))?.[1];
          offset = told === undefined ? (next < total ? next : null) : Number(told);
        }
        expect(met).toStrictEqual(Array.from({ length: total }, (_, place) => place));
      }),
    );
  });

  test('lines go on from a line, and what has no start asks for more conditions', async () => {
    const ask = ({ limit }: Readonly<Record<string, unknown>>) =>
      Promise.resolve({ lines: 'x'.repeat(3 * Number(limit)) });
    const shortened = async (request: Readonly<Record<string, unknown>>) =>
      (await fitAnswer({ request, ask, most: 200 }))['shortened'];
    expect(await shortened({ from: 7, limit: 100 })).toMatch(
      /limit was lowered to (\d+), .* 312 characters; ask again/u,
    );
    expect(await shortened({ from: 'm-1', limit: 100 })).toMatch(/ask with more conditions/u);
  });

  test('what has no limit loses the ends of its lists', async () => {
    const ask = () => Promise.resolve({ name: 'x', long: Array.from({ length: 100 }, () => 1), short: [1, 2] });
    expect(await fitAnswer({ request: {}, ask, most: 150 })).toMatchObject({
      shortened: expect.stringMatching(/^long holds \d+ of 100; /u) as string,
      name: 'x',
      short: [1, 2],
    });
  });
});
