import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limitText } from '../../../scripts/mcp/limit-text.ts';

describe('limitText', () => {
  test('a text with room enough stays as it is', () => {
    fc.assert(fc.property(fc.string({ maxLength: 30 }), (text) => limitText(text, 30) === text));
  });

  test('of a longer one it says how much is shown', () => {
    expect(limitText('あいうえお', 3)).toBe(
      'あいう\n… 3 of 5 characters shown; ask with a smaller limit, an offset or more conditions',
    );
  });

  test('a character that is cut in two leaves no broken half', () => {
    expect(limitText('あ𠮷野家', 2).split('\n')[0]).toBe('あ\uFFFD');
  });
});
