import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutByMarks, type TextMark } from '../../../../src/lib/text/cut-by-marks.ts';

const marks = fc.array(
  fc.record({
    kind: fc.constantFrom('word', 'near', 'concept', 'term'),
    start: fc.integer({ min: -3, max: 25 }),
    end: fc.integer({ min: -3, max: 25 }),
  }),
  { maxLength: 8 },
);

describe('cutByMarks', () => {
  test('the pieces joined are the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), marks, (text, laid) => {
        const pieces = cutByMarks(text, laid);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });

  test('each character has the marks that cover it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), marks, (text, laid) => {
        const pieces = cutByMarks(text, laid);
        const found = pieces.flatMap((piece) =>
          Array.from({ length: piece.text.length }, () => [...piece.kinds].sort()),
        );
        const covering = (at: number) =>
          laid.filter(({ start, end }) => start <= at && at < end).map(({ kind }) => kind);
        const wanted = Array.from({ length: text.length }, (_, at) => [...new Set(covering(at))].sort());
        expect(found).toStrictEqual(wanted);
      }),
    );
  });

  test('a term mark leads to its explanation', () => {
    const mark: TextMark = { kind: 'term', start: 4, end: 6, href: '#term-1' };
    expect(cutByMarks('関係人口※8の', [mark])[1]).toStrictEqual({
      text: '※8',
      start: 4,
      kinds: ['term'],
      href: '#term-1',
    });
  });
});
