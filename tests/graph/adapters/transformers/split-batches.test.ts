import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitBatches } from '#graph/adapters/transformers/split-batches.ts';

const texts = fc.array(
  fc.integer({ min: 0, max: 4000 }).map((length) => 'あ'.repeat(length)),
  { maxLength: 60 },
);

it('every text is in one batch; batches are small, and long texts go alone', () => {
  fc.assert(
    fc.property(texts, (texts) => {
      const placed = texts.map((text, place) => ({ place, text }));
      const batches = splitBatches(placed);
      expect(batches.flat().sort((a, b) => a.place - b.place)).toStrictEqual(placed);
      for (const batch of batches) {
        const longest = Math.max(...batch.map(({ text }) => text.length));
        expect(batch.length).toBeLessThanOrEqual(8);
        expect(batch.length === 1 || batch.length * longest <= 2000).toBe(true);
      }
    }),
  );
});

it('texts of similar length share a batch', () => {
  const lengths = [10, 200, 11, 210, 12];
  const batches = splitBatches(lengths.map((length, place) => ({ place, text: 'あ'.repeat(length) })));
  expect(batches.map((batch) => batch.map(({ text }) => text.length))).toStrictEqual([[10, 11, 12, 200, 210]]);
});
