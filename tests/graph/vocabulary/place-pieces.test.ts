import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placePieces } from '#graph/vocabulary/place-pieces.ts';

it('cuts every piece out of the text they make', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), (texts, before) => {
      const text = before + texts.join('');
      const placed = placePieces(
        texts.map((piece) => ({ text: piece })),
        before.length,
      );
      expect(placed.map(({ start, end }) => text.slice(start, end))).toStrictEqual(texts);
    }),
  );
});
