import { describe, expect, it } from 'vitest';
import { readCorpusWords } from '#graph/vocabulary/corpus-words.ts';
import { createLexicon } from '#graph/vocabulary/lexicon.ts';
import { writeOutKana } from '#graph/vocabulary/write-out-kana.ts';

const lexicon = createLexicon();
const texts = [
  '有害鳥獣対策の推進',
  '高齢者の見守り体制。移住の相談窓口',
  'ふるさと納税とまちづくり、学校給食センター',
  '期間、機関、機関',
];
const corpus = readCorpusWords(texts, lexicon);
const write = (query: string) => writeOutKana(query, { corpus, lexicon });

describe('writeOutKana', () => {
  it.each([
    ['ゆうがいちょうじゅうたいさく', '有害鳥獣対策'],
    ['いじゅうそうだん', '移住相談'],
    ['イジュウ', '移住'],
    ['こうれいしゃのみまもりについて', '高齢者の見守りについて'],
    ['がっこうきゅうしょく 民営化', '学校給食 民営化'],
    ['キカン', '機関'],
  ])('writes %s as %s', (query, written) => {
    expect(write(query)).toBe(written);
  });

  it.each([
    'すいぞくかん',
    'まちづくり',
    'ふるさと',
    'センター',
    'あいうえおかきくけこ',
    'ばらばらに動いている',
    '移住',
    'について',
    '',
  ])('leaves %s as it is', (query) => {
    expect(write(query)).toBe(query);
  });
});

describe('readCorpusWords', () => {
  it('counts words and the compounds they form', () => {
    expect(corpus.counts.get('機関')).toBe(2);
    expect(corpus.counts.get('有害鳥獣対策')).toBe(1);
    expect(corpus.counts.has('の推進')).toBe(false);
  });

  it('gives a reading to its most frequent word', () => {
    expect(corpus.readings.get('きかん')).toBe('機関');
  });

  it('knows what stands in the plans, folded, and writes words as they do', () => {
    expect([corpus.holds('納税とまち'), corpus.holds('水族館')]).toStrictEqual([true, false]);
    expect(corpus.surfaceOf('センタ')).toBe('センター');
  });
});
