import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '#graph/reading/split-lines.ts';

describe('splitLines', () => {
  it.each([
    ['a\nb', ['a', 'b']],
    ['a\nb\n', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['\n\n', ['', '']],
    ['a\rb', ['a\rb']],
    ['', ['']],
  ])('reads %j as %j', (text, lines) => {
    expect(splitLines(text)).toStrictEqual(lines);
  });

  it('gives line n at index n − 1, whatever the breaks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1 }),
        fc.constantFrom('\n', '\r\n'),
        (lines, end) => {
          expect(splitLines(lines.join(end) + end)).toStrictEqual(lines);
        },
      ),
    );
  });
});
