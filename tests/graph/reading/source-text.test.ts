import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dropMatches,
  EMPTY_TEXT,
  joinTexts,
  linesOfText,
  rereadText,
  sliceText,
  splitText,
  textOfLine,
  trimText,
  type SourceText,
} from '#graph/reading/source-text.ts';

const line = fc.string({ unit: fc.constantFrom('市', '民', 'a', ' ', '、', '※', '1'), maxLength: 30 });

/** Every run of a text reads what stands in its source line. */
function expectTraceable(text: SourceText, lines: readonly string[]): void {
  for (const run of text.runs) {
    expect(lines[run.line - 1]?.slice(run.start, run.end)).toBe(run.text);
    expect(text.text.slice(run.at, run.at + run.text.length)).toBe(run.text);
  }
}

describe('source text', () => {
  it('maps every slice of joined lines back to its lines', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.nat(60), fc.nat(60), (lines, a, b) => {
        const whole = joinTexts(
          lines.map((text, index) => textOfLine(index + 1, text)),
          '\n',
        );
        const part = sliceText(whole, a, a + b);
        expect(part.text).toBe(whole.text.slice(a, a + b));
        expectTraceable(part, lines);
      }),
    );
  });

  it('drops and splits without losing the way back', () => {
    fc.assert(
      fc.property(line, (text) => {
        const whole = textOfLine(1, text);
        const dropped = dropMatches(whole, /[ 、]/gu);
        expect(dropped.text).toBe(text.replace(/[ 、]/gu, ''));
        const pieces = splitText(whole, /、/gu);
        expect(pieces.map((piece) => piece.text)).toStrictEqual(text.split('、').map((piece) => piece.trim()));
        for (const part of [dropped, trimText(whole), ...pieces]) expectTraceable(part, [text]);
      }),
    );
  });

  it('lets a correction stand for the whole printed place, also where it is sliced', () => {
    const read = rereadText(textOfLine(7, '施策5(1)工です'), { from: 2, to: 7 }, 'エ');
    expect(read.text).toBe('施策エです');
    expect(sliceText(read, 2, 3).runs).toStrictEqual([{ text: 'エ', line: 7, start: 2, end: 7, at: 0 }]);
    expect(sliceText(read, 3).runs).toStrictEqual([{ text: 'です', line: 7, start: 7, end: 9, at: 0 }]);
  });

  it('keeps joiners out of the runs and empty parts out of the text', () => {
    const joined = joinTexts([textOfLine(3, '地域'), EMPTY_TEXT, textOfLine(9, '支援')], 'の');
    expect(joined.text).toBe('地域の支援');
    expect(joined.runs.map(({ text, at }) => [text, at])).toStrictEqual([
      ['地域', 0],
      ['支援', 3],
    ]);
    expect(linesOfText(joined)).toStrictEqual([3, 9]);
  });

  it('refuses to name the lines of a text without any', () => {
    expect(() => linesOfText(EMPTY_TEXT)).toThrow(RangeError);
  });

  it('cuts a joined text of 10,000 lines into its lines in a moment', () => {
    const whole = joinTexts(
      Array.from({ length: 10_000 }, (_, index) => textOfLine(index + 1, '一行の文章です')),
      '\n',
    );
    const start = process.cpuUsage();
    const pieces = splitText(whole, /\n/gu);
    expect(pieces).toHaveLength(10_000);
    expect(pieces[9_999]?.runs[0]?.line).toBe(10_000);
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });
});
