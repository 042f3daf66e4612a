import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../../../src/lib/components/search/excerpt.ts';

describe('excerpt', () => {
  test('a mark covers the same words as before', () => {
    const text = fc.string({ unit: fc.constantFrom('あ', 'い', '。', '移', '住'), minLength: 1, maxLength: 400 });
    const place = fc.nat({ max: 400 });
    fc.assert(
      fc.property(text, place, place, (whole, a, b) => {
        const [start, end] = [Math.min(a, b, whole.length), Math.min(Math.max(a, b), whole.length)];
        const mark = { kind: 'word' as const, start, end: Math.min(end, start + 4) };
        const cut = excerpt(whole, { start, end }, [mark]);
        const marked = cut.marks.map((one) => cut.text.slice(one.start, one.end));
        expect(marked).toStrictEqual(mark.start < mark.end ? [whole.slice(mark.start, mark.end)] : []);
      }),
    );
  });

  test('text left out on either side is shown as …', () => {
    expect(excerpt('前の文。この文。後の文。', { start: 4, end: 8 }, []).text).toBe('…この文。…');
  });

  test('white space alone is nothing left out', () => {
    expect(excerpt(' この文。\n', { start: 1, end: 5 }, []).text).toBe('この文。');
  });

  test('a long sentence is cut around its first marked word', () => {
    const text = `${'あ'.repeat(300)}移住${'い'.repeat(300)}`;
    const cut = excerpt(text, { start: 0, end: text.length }, [{ kind: 'word', start: 300, end: 302 }]);
    expect(cut.text).toBe(`…${'あ'.repeat(24)}移住${'い'.repeat(94)}…`);
  });
});
