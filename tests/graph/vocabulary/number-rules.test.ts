import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRules } from '#graph/vocabulary/mapped-text.ts';
import { NUMERALS, YEARS } from '#graph/vocabulary/number-rules.ts';

const KANJI = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const inKanji = (number: number): string => {
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? (KANJI[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${KANJI[number % 10] ?? ''}`;
};

describe('YEARS', () => {
  it.each([
    ['令和7年度', '2025年度'],
    ['令和元年', '2019年'],
    ['令和七年度', '2025年度'],
    ['平成30年', '2018年'],
    ['昭和六十四年', '1989年'],
    ['令和7～11年度', '2025～11年度'],
    ['r7', '2025年度'],
    ['r7年度', '2025年度'],
    ['r7年', '2025年'],
    ['目標値(r11)', '目標値(2029年度)'],
  ])('reads %s as %s', (written, read) => {
    expect(applyRules(written, [YEARS])).toBe(read);
  });

  it.each(['平成40年', '令和0年', '令和の時代', '2025年', 'sr7', 'r7b', '3r', 'h2o', 'co2', '令和123', 'r&d'])(
    'leaves %s alone',
    (text) => {
      expect(applyRules(text, [YEARS])).toBe(text);
    },
  );

  it('reads every year of an era alike in digits, kanji and short', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (year) => {
        const read = `${2018 + year}年度`;
        for (const written of [`令和${year}年度`, `令和${inKanji(year)}年度`, `r${year}年度`, `r${year}`]) {
          expect(applyRules(written, [YEARS])).toBe(read);
        }
      }),
    );
  });
});

describe('NUMERALS', () => {
  it.each([
    ['第三次総合計画', '第3次総合計画'],
    ['第十二章', '第12章'],
    ['二十代から三十代', '20代から30代'],
    ['六次産業', '6次産業'],
    ['第三セクター', '第3セクター'],
    ['約十人', '約10人'],
    ['三世代同居', '3世代同居'],
  ])('reads %s as %s', (written, read) => {
    expect(applyRules(written, [NUMERALS])).toBe(read);
  });

  it.each(['第三者', '統一期間', '一部', '九州', '二地域居住', '十分', '一二三四年', '五五年', '唯一'])(
    'leaves %s alone',
    (text) => {
      expect(applyRules(text, [NUMERALS])).toBe(text);
    },
  );

  it('reads every numeral up to 99', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (number) => {
        expect(applyRules(`第${inKanji(number)}期`, [NUMERALS])).toBe(`第${number}期`);
      }),
    );
  });
});
