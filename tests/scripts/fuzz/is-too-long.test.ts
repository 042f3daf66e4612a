import { expect, it } from 'vitest';
import { isTooLong } from '../../../scripts/fuzz/is-too-long.ts';

it('counts characters without the spaces around them, and runs of control characters as one', () => {
  expect(isTooLong(` ${'移'.repeat(2000)} `)).toBe(false);
  expect(isTooLong('移'.repeat(2001))).toBe(true);
  expect(isTooLong('𠮷'.repeat(2000))).toBe(false);
  expect(isTooLong(`${'移'.repeat(1998)}\r\n移`)).toBe(false);
  expect(isTooLong(`${'移'.repeat(1999)}\r\n移`)).toBe(true);
});
