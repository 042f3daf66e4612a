import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '#graph/search/tokenise.ts';
import { oddText } from '../../support/odd-texts.ts';

const tokens = (text: string) => tokenise(text).map(({ token, kind }) => `${token}/${kind}`);

describe('tokenise', () => {
  it.each([
    ['移住支援', ['移/single', '移住/pair', '住/single', '住支/pair', '支/single', '支援/pair', '援/single']],
    ['橋', ['橋/lone']],
    ['車がない', ['車/lone', '車が/pair', 'がな/pair', 'ない/pair']],
    ['DX推進', ['dx/word', '推/single', '推進/pair', '進/single']],
    ['ごみ', ['ごみ/pair']],
    ['Help Desk 2.5', ['help/word', 'desk/word', '2.5/number']],
    ['AI-OCR', ['ai/word', 'ocr/word']],
    ['', []],
    ['!!!', []],
  ])('cuts %j into %j', (text, expected) => {
    expect(tokens(text)).toStrictEqual(expected);
  });

  it.each([
    ['ＵＩＪターン', 'UIJターン'],
    ['移住･定住', '移住・定住'],
    ['移住　定住', '移住定住'],
    [' 移住 ', '移住'],
    ['子ども', '子供'],
    ['障がい者', '障害者'],
    ['６次産業化', '六次産業化'],
    ['ﾏｲﾅﾝﾊﾞｰ', 'マイナンバー'],
    ['関係人口(※8)', '関係人口'],
    ['国土強靱化', '国土強靭化'],
  ])('cuts %j and %j alike', (one, other) => {
    expect(tokens(one)).toStrictEqual(tokens(other));
  });

  it('cuts 2,000 texts and their variants of width, case, dots, spaces and spelling alike', () => {
    const words = fc.array(
      fc.constantFrom(
        ...[
          ['移住', '移 住', '移\u200B住'],
          ['子ども', '子供', 'こども'],
          ['障害者', '障がい者', '障碍者'],
          ['DX', 'ｄｘ', 'Dx'],
          ['サーバー', 'サーバ', 'ｻｰﾊﾞｰ'],
          ['令和7年度', 'R7', '2025年度', '令和七年度'],
          ['第三次', '第3次', '第３次'],
          ['引っ越し', '引越し', '引越'],
          ['受け入れ', '受入れ', '受入'],
          ['街づくり', 'まちづくり', '町作り'],
          ['3か所', '三ヶ所', '３カ所'],
          ['ネウボラ', 'ネウヴォラ'],
          ['移住・定住', '移住･定住', '移住定住'],
        ],
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.nat(11)), (chosen, picks) => {
        const written = (pick: (variants: readonly string[]) => string | undefined) => chosen.map(pick).join('、');
        const other = written((variants) => variants[(picks.next().value ?? 0) % variants.length]);
        expect(tokens(other)).toStrictEqual(tokens(written(([first]) => first)));
      }),
      { numRuns: 2_000, seed: 20_261_121 },
    );
  });

  it('takes any text and never gives an empty token', () => {
    fc.assert(
      fc.property(oddText(), (text) => {
        expect(tokenise(text).filter(({ token }) => token.trim() === '')).toStrictEqual([]);
      }),
      { numRuns: 5_000 },
    );
  });

  it('is linear', () => {
    const began = performance.now();
    tokenise('移住 a'.repeat(25_000));
    tokenise('あ'.repeat(100_000));
    tokenise(' '.repeat(100_000));
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
