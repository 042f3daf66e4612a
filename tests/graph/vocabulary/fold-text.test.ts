import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPlain, foldText } from '#graph/vocabulary/fold-text.ts';
import { originalRange } from '#graph/vocabulary/mapped-text.ts';
import { oddText, planText } from '../../support/odd-texts.ts';

describe('foldText', () => {
  it.each([
    ['ＤＸ推進', 'dx推進'],
    ['移住・定住', '移住定住'],
    ['移住･定 住', '移住定住'],
    ['関係人口(※8)の創出', '関係人口の創出'],
    ['多文化共生※のまちづくり', '多文化共生のまちづくり'],
    ['※6次産業化', '6次産業化'],
    ['子どもと子供とこども', 'こどもとこどもとこども'],
    ['障がい者、障碍者', '障害者、障害者'],
    ['国土強靱化', '国土強靭化'],
    ['六次産業化・６次産業化', '6次産業化6次産業化'],
    ['取り組みの手続き', '取組の手続'],
    ['街づくり、まち作り', 'まちづくり、まちづくり'],
    ['引っ越し・引越し・引越', '引越引越引越'],
    ['取り組む、支え合う', '取組む、支合う'],
    ['第三次（令和七年度）', '第3次(2025年度)'],
    ['一人暮らしと独り暮らし', 'ひとり暮らしとひとり暮らし'],
    ['３ヶ所、三か所、3箇所', '3か所、3か所、3か所'],
    ['サーバーとサーバ', 'サーバとサーバ'],
    ['カーとバー', 'カーとバー'],
    ['ネウヴォラ', 'ネウボラ'],
    ['センタ一ビル', 'センタービル'],
    ['関係人囗', '関係人口'],
    ['２地域居住', '二地域居住'],
    ['ｶﾞｲﾄﾞ', 'ガイド'],
    ['か\u3099いど', 'がいど'],
    ['霞ヶ浦', '霞ケ浦'],
    ['\u202E移\u200D住\u0000', '移住'],
    ['\uD800移住', '移住'],
    ['', ''],
  ])('reads %j as %j', (printed, folded) => {
    expect(foldText(printed).text).toBe(folded);
  });

  it('keeps the particle が, so that 住民が参加 does not become a place name', () => {
    expect(foldPlain('住民が関わる')).toBe('住民が関わる');
  });

  it('leads from a wrapped word with a mark back to what is printed', () => {
    const printed = 'まちの 子ど\nも(※3)たち';
    const folded = foldText(printed);
    const place = folded.text.indexOf('こども');
    const { start, end } = originalRange(folded, place, place + 3);
    expect(printed.slice(start, end)).toBe('子ど\nも');
  });

  it('maps every character to a slice that folds to a text holding it', () => {
    fc.assert(
      fc.property(oddText(), (printed) => {
        const folded = foldText(printed);
        expect(folded.starts.length).toBe(folded.text.length);
        const lost = Array.from({ length: folded.text.length }, (_, i) => i).filter((i) => {
          const slice = printed.slice(folded.starts[i], folded.ends[i]);
          return !foldText(slice).text.includes(folded.text[i] ?? '');
        });
        expect(lost).toStrictEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('never runs backwards', () => {
    fc.assert(
      fc.property(oddText(), (printed) => {
        const { starts, ends } = foldText(printed);
        expect(starts).toStrictEqual([...starts].sort((a, b) => a - b));
        expect(ends).toStrictEqual([...ends].sort((a, b) => a - b));
      }),
    );
  });

  it('changes nothing when it folds twice', () => {
    fc.assert(
      fc.property(planText(), (printed) => {
        const once = foldPlain(printed);
        expect(foldPlain(once)).toBe(once);
      }),
    );
  });

  it('takes 100,000 combining marks in linear time', () => {
    const began = performance.now();
    foldText(`か${'\u3099'.repeat(100_000)}`);
    foldText('(※'.repeat(50_000));
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('foldPlain', () => {
  it('gives what foldText gives', () => {
    fc.assert(
      fc.property(fc.oneof(oddText(), planText()), (printed) => {
        expect(foldPlain(printed)).toBe(foldText(printed).text);
      }),
      { numRuns: 5_000 },
    );
  });
});

it('does not take the number of a goal for a part of the word below it', () => {
  expect(foldPlain('基本目標2\n地域の担い手')).toContain('2地域の担い手');
  expect(foldPlain('２地域居住')).toBe(foldPlain('二地域居住'));
});
