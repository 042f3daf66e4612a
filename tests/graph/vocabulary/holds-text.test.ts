import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsText } from '#graph/vocabulary/holds-text.ts';

describe('holdsText', () => {
  it.each([
    ['ai活用', 'ai', true],
    ['aid', 'ai', false],
    ['aid ai', 'ai', true],
    ['16次産業', '6次産業', false],
    ['移住定住', '住定', true],
    ['移住', '', false],
  ])('in %j, %j stands: %s', (text, part, stands) => {
    expect(holdsText(text, part)).toBe(stands);
  });

  it('is simple containment for Japanese', () => {
    const japanese = fc.array(fc.constantFrom('移', '住', 'の', 'ア'), { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(japanese, japanese, (text, part) => {
        expect(holdsText(text, part)).toBe(part !== '' && text.includes(part));
      }),
    );
  });
});
