import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContentWords } from '#graph/search/content-words.ts';
import { createLexicon } from '#graph/vocabulary/lexicon.ts';

const lexicon = createLexicon();
const printed = (text: string) => readContentWords(text, lexicon).map(({ start, end }) => text.slice(start, end));

describe('readContentWords', () => {
  it('cuts compounds into words and leaves out particles, endings, numbers and words of every plan', () => {
    expect(printed('移住・定住の促進を図り、3件の移住相談を支援します。')).toStrictEqual([
      '移住',
      '定住',
      '移住',
      '相談',
    ]);
  });

  it('takes katakana, Latin words and words that end with hiragana whole', () => {
    expect(printed('地域子育て支援センターのDX')).toStrictEqual(['子育て', 'センター', 'DX']);
  });

  it.each([
    ['UIJターンを希望する', ['UIJターン']],
    ['U I ターンや Ｕ・Ｉターン', ['U I ターン', 'Ｕ・Ｉターン']],
    ['Uターン、Iターン', ['Uターン', 'Iターン']],
    ['ECサイトとAI活用', ['ECサイト', 'AI']],
  ])('leaves no part of a word of Latin letters and katakana: %s', (text, words) => {
    expect(printed(text)).toStrictEqual(expect.arrayContaining(words));
    expect(printed(text).filter((word) => /\p{Script=Latin}|ターン|サイト/u.test(word))).toStrictEqual(words);
  });

  it('gives spellings that fold alike the same key', () => {
    const keys = (text: string) => readContentWords(text, lexicon).map(({ key }) => key);
    expect(keys('ＤＸと移 住')).toStrictEqual(keys('dxと移住'));
  });

  it('gives words in order, apart from each other and inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '子育て支援・ＤＸ', '移住相談'), (any, known) => {
        const text = any + known + any;
        const ends = readContentWords(text, lexicon).flatMap(({ start, end }) => [start, end]);
        expect(ends).toStrictEqual([...ends].sort((a, b) => a - b));
        expect(ends.every((place) => place >= 0 && place <= text.length)).toBe(true);
      }),
    );
  });
});
