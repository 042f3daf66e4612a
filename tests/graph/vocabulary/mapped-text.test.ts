import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MappedText, originalRange, replaceMapped } from '#graph/vocabulary/mapped-text.ts';

function identity(text: string): MappedText {
  const starts = Array.from({ length: text.length }, (_, index) => index);
  return { text, starts, ends: starts.map((start) => start + 1) };
}

describe('replaceMapped', () => {
  it('points every character of a replacement to the whole of what it replaced', () => {
    const replaced = replaceMapped(identity('axxb'), { pattern: /xx/gu, replacement: () => 'yyy' });
    expect(replaced).toStrictEqual({ text: 'ayyyb', starts: [0, 1, 1, 1, 3], ends: [1, 3, 3, 3, 4] });
  });

  it('leaves a text without matches as it is', () => {
    const source = identity('abc');
    expect(replaceMapped(source, { pattern: /x/gu, replacement: () => '' })).toBe(source);
  });

  it('replaces as String.replace does', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'x') }), fc.string({ maxLength: 3 }), (text, by) => {
        const rule = { pattern: /x+/gu, replacement: () => by };
        expect(replaceMapped(identity(text), rule).text).toBe(text.replace(/x+/gu, () => by));
      }),
    );
  });
});

describe('originalRange', () => {
  it('gives an empty range for nothing', () => {
    expect(originalRange(identity('abc'), 1, 1)).toStrictEqual({ start: 1, end: 1 });
    expect(originalRange(identity('abc'), 3, 3)).toStrictEqual({ start: 3, end: 3 });
    expect(originalRange(identity(''), 0, 0)).toStrictEqual({ start: 0, end: 0 });
  });

  it('spans from the first character to the last', () => {
    expect(originalRange({ text: 'yyb', starts: [1, 1, 3], ends: [3, 3, 4] }, 1, 3)).toStrictEqual({
      start: 1,
      end: 4,
    });
  });
});
