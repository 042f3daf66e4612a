import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWording } from '#graph/linking/align-wording.ts';

describe('alignWording', () => {
  it('finds a wording as a whole', () => {
    expect(alignWording('移住', '空家移住空家')).toStrictEqual({ places: [2, 3], end: 4 });
  });

  it('finds it in pieces around what the source has between', () => {
    expect(alignWording('移住定住促進', '移住|定住|促進')).toStrictEqual({ places: [0, 1, 3, 4, 6, 7], end: 8 });
  });

  it('prefers what comes after the given place', () => {
    expect(alignWording('移住', '移住と移住', 1).places).toStrictEqual([3, 4]);
    expect(alignWording('移住', '移住と定住', 1).places).toStrictEqual([0, 1]);
  });

  it('leaves out characters that the source does not have', () => {
    expect(alignWording('移住X定住', '移住定住').places).toStrictEqual([0, 1, -1, 2, 3]);
    expect(alignWording('あ', 'い')).toStrictEqual({ places: [-1], end: 0 });
    expect(alignWording('', 'い')).toStrictEqual({ places: [], end: 0 });
  });

  it('points only to equal characters', () => {
    const text = fc.string({ unit: fc.constantFrom('あ', 'い', 'う', '|'), maxLength: 30 });
    fc.assert(
      fc.property(text, text, (wording, source) => {
        const { places } = alignWording(wording, source);
        expect(places).toHaveLength(wording.length);
        expect(places.map((place, index) => (place < 0 ? wording[index] : source[place])).join('')).toBe(wording);
      }),
      { numRuns: 1_000 },
    );
  });
});
