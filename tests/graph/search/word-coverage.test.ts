import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinFields } from '#graph/search/joined-fields.ts';
import { readQueryWords } from '#graph/search/query-words.ts';
import { wordCoverage, wordCoverages } from '#graph/search/word-coverage.ts';
import { foldWords } from '#graph/vocabulary/fold-words.ts';
import { oddText } from '../../support/odd-texts.ts';

const coverage = (query: string, text: string) => wordCoverage(readQueryWords(query), foldWords(text));

describe('readQueryWords', () => {
  it.each([
    ['車がないお年寄りの足', ['車', '年寄', '足']],
    ['デジタル化', ['デジタル']],
    ['DX推進 2025', ['dx', '推進', '2025']],
    ['家のごみを減らす', ['家', 'のごみを', '減']],
    ['している', ['している']],
    ['市', ['市']],
    ['橋と橋', ['橋']],
    ['', []],
  ])('reads %j as %j', (query, words) => {
    expect(readQueryWords(query).map(({ text }) => text)).toStrictEqual(words);
  });

  it('counts less what every plan says', () => {
    const [word] = readQueryWords('移住支援');
    expect(word?.weights.map((weight) => weight.toFixed(2))).toStrictEqual(['0.50', '0.50', '0.15', '0.15']);
  });
});

describe('wordCoverage', () => {
  it('is 1 where all words stand and 0 where none does', () => {
    expect(coverage('移住支援', '移住者への支援')).toBe(1);
    expect(coverage('深海探査艇', '移住者への支援')).toBe(0);
    expect(coverage('', '移住')).toBe(0);
  });

  it('counts the words that tell more', () => {
    expect(coverage('移住支援', '移住の話')).toBeCloseTo(1 / 1.3, 5);
    expect(coverage('移住支援', '中小企業の支援')).toBeCloseTo(0.3 / 1.3, 5);
  });

  it('takes Latin words and numbers whole', () => {
    expect(coverage('AI', 'AIの活用')).toBe(1);
    expect(coverage('AI', 'AID とRAIN')).toBe(0);
    expect(coverage('25', '2025年')).toBe(0);
    expect(coverage('2025', '2025年')).toBe(1);
  });

  it('is not fooled by grammar', () => {
    expect(coverage('計画している漁港', '計画している公園')).toBeLessThan(0.5);
  });

  it('adds field by field what the fields before do not hold', () => {
    const words = readQueryWords('漁港 公園 DX');
    const shares = wordCoverages(words, joinFields(['漁港', '漁港と公園', 'dx']));
    expect(shares.map((share) => share.toFixed(3))).toStrictEqual(['0.333', '0.667', '1.000']);
  });

  it('lies in 0–1 and does not fall when text is added', () => {
    fc.assert(
      fc.property(oddText(10), oddText(10), oddText(10), (query, text, more) => {
        const words = readQueryWords(query);
        const before = wordCoverage(words, foldWords(text));
        const after = wordCoverage(words, `${foldWords(text)}\n${foldWords(more)}`);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1 + 1e-9);
        expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      }),
      { numRuns: 1_000 },
    );
  });
});
