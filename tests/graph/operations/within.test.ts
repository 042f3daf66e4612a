import { expect, it } from 'vitest';
import { within } from '#graph/operations/within.ts';

it('gives what comes in time and nothing for what does not', async () => {
  expect(await within(10_000, Promise.resolve('in time'))).toBe('in time');
  expect(await within(1, new Promise(() => undefined))).toBeNull();
  await expect(within(10_000, Promise.reject(new RangeError('broken')))).rejects.toThrow('broken');
});

it('leaves alone what fails too late', async () => {
  let fail: (error: Error) => void = () => undefined;
  const late = new Promise((_, reject) => (fail = reject));
  expect(await within(1, late)).toBeNull();
  fail(new RangeError('too late'));
  await expect(late).rejects.toThrow('too late');
});
