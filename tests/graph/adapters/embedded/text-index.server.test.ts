import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '#graph/adapters/embedded/hash-text.ts';
import { textFromBytes, textToBytes } from '#graph/adapters/embedded/text-bytes.server.ts';
import { findText, toTextIndex } from '#graph/adapters/embedded/text-index.server.ts';
import { textAt } from '#graph/adapters/embedded/text-table.server.ts';
import { ConflictError } from '#graph/errors.ts';

/** Any sequence of UTF-16 code units, lone surrogates included. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));

it('bytes give back every text', () => {
  fc.assert(
    fc.property(anyText, anyText, (before, text) => {
      const bytes = Buffer.concat([textToBytes(before), textToBytes(text)]);
      expect(textFromBytes(bytes, textToBytes(before).length, bytes.length)).toBe(text);
    }),
  );
});

describe('the index', () => {
  it('finds what a Map finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyText, { maxLength: 60 }), fc.array(anyText, { maxLength: 20 }), (texts, others) => {
        const index = toTextIndex(texts, 'text');
        const map = new Map(texts.map((text, number) => [text, number]));
        for (const text of [...texts, ...others, '']) expect(findText(index, text)).toBe(map.get(text));
        texts.forEach((text, number) => {
          expect(textAt(index, number)).toBe(text);
        });
      }),
    );
  });

  it('tells texts with equal hashes apart', () => {
    const [a, b] = collidingTexts();
    expect(hashText(a)).toBe(hashText(b));
    const index = toTextIndex([a, 'other', b], 'text');
    expect([findText(index, a), findText(index, b)]).toStrictEqual([0, 2]);
    expect(findText(toTextIndex([a], 'text'), b)).toBeUndefined();
  });

  it('refuses a text that comes twice', () => {
    expect(() => toTextIndex(['a', 'b', 'a'], 'the id')).toThrow(ConflictError);
  });
});

/** Two texts with one hash; by the birthday paradox some hundred thousand texts hold such a pair. */
function collidingTexts(): readonly [string, string] {
  const seen = new Map<number, string>();
  for (let number = 0; number < 1_000_000; number += 1) {
    const text = `m-${number.toString(36)}`;
    const other = seen.get(hashText(text));
    if (other !== undefined) return [other, text];
    seen.set(hashText(text), text);
  }
  throw new Error('no two texts have one hash');
}
