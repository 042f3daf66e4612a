import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosine } from '#graph/search/cosine.ts';
import { nearestPair } from '#graph/search/nearest-pair.ts';

const unit = (angle: number) => Float32Array.of(Math.cos(angle), Math.sin(angle));
const textOf = (count: number) => Array.from({ length: count }, (_, index) => `文${index}。`).join('');
const sentenced = (angles: readonly number[]) => ({ text: textOf(angles.length), sentences: angles.map(unit) });

describe('nearestPair', () => {
  it('gives the two sentences that are nearest to each other, with their places', () => {
    const pair = nearestPair(sentenced([0, 1.2, 3]), sentenced([2, 1.1]));
    expect(pair).toStrictEqual({
      own: { text: '文1。', start: 3, end: 6 },
      other: { text: '文1。', start: 3, end: 6 },
    });
  });

  it('gives nothing where none are near or one text has no sentences', () => {
    expect(nearestPair(sentenced([0]), sentenced([Math.PI / 2]))).toBeNull();
    expect(nearestPair(sentenced([]), sentenced([0]))).toBeNull();
  });

  it('finds the highest cosine of all pairs', () => {
    const angles = fc.array(fc.double({ min: 0, max: 6.28, noNaN: true }), { maxLength: 6 }).map(sentenced);
    fc.assert(
      fc.property(angles, angles, (own, other) => {
        const pair = nearestPair(own, other);
        const all = own.sentences.flatMap((one) => other.sentences.map((two) => cosine(one, two)));
        const best = Math.max(0.2, ...all);
        if (pair === null) expect(best).toBe(0.2);
        else {
          const [mine, theirs] = [own.sentences[pair.own.start / 3], other.sentences[pair.other.start / 3]];
          expect(cosine(mine ?? null, theirs ?? null)).toBe(best);
        }
      }),
    );
  });
});
