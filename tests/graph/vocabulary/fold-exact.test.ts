import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldExact } from '#graph/vocabulary/fold-exact.ts';
import { oddText } from '../../support/odd-texts.ts';

describe('foldExact', () => {
  it.each([
    ['ＤＸ　推進', 'dx推進'],
    ['移住･定住', '移住・定住'],
    ['ｺﾐｭﾆﾃｨ', 'コミュニティ'],
    ['関係人口(※8)の\n拡大', '関係人口の拡大'],
    ['Help  Desk', 'help desk'],
  ])('folds width, case, marks and breaks: %j becomes %j', (text, folded) => {
    expect(foldExact(text)).toBe(folded);
  });

  it.each(['子供', '子ども', '障がい', '取り組み', '空き家', 'ゴミ'])('leaves the spelling %s as it is', (word) => {
    expect(foldExact(word)).toBe(word);
  });

  it('gives the same wherever lines of Japanese text break', () => {
    const piece = fc.constantFrom('移住', '子供', 'ー', '・', 'の', '、', '促進');
    const gap = fc.constantFrom('', ' ', '\n', '　');
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, gap), { maxLength: 12 }), (parts) => {
        expect(foldExact(parts.flat().join(''))).toBe(parts.map(([text]) => text).join(''));
      }),
    );
  });

  it('folds any text to one without breaks, controls and capital letters', () => {
    fc.assert(
      fc.property(oddText(), (text) => {
        expect(foldExact(text)).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}A-Z]*$/u);
      }),
    );
  });
});
