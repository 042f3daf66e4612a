import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absentShare, type AbsentWord } from '#graph/search/absent-share.ts';

const whole = (texts: readonly string[]): readonly AbsentWord[] => texts.map((text) => ({ text, missing: 1 }));

describe('absentShare', () => {
  it.each([
    ['空港の誘致', ['空港'], 1],
    ['空港誘致', ['空港'], 0.5],
    ['学校のプールの水質検査', ['水質'], 0.5],
    ['空港の誘致 観光', ['空港'], 4 / 6],
    ['すいぞくかん', ['すいぞくかん'], 1],
    ['すいぞくかん 観光', ['すいぞくかん'], 6 / 8],
    ['野菜を売る', ['野菜'], 0],
    ['給食の人気メニューを知りたいです。', ['人気', 'メニュー'], 1],
    ['給食の人気メニューを食べたいです。', ['人気', 'メニュー'], 0],
    ['空港の誘致について教えてください', ['空港'], 1],
    ['aquarium tickets', ['aquarium'], 8 / 15],
    [`空港を造る。${'あ'.repeat(80)}観光`, ['空港'], 2 / 5],
    ['ドローン 活用', ['ドローン'], 4 / 6],
    ['空港の誘致', [], 0],
    ['よそから移ってくる家族へのお金の助け', ['家族'], 0],
    ['2030', [], 0],
    ['', [], 0],
  ])('is of %j without %j the share %d', (query, absent, share) => {
    expect(absentShare(query, whole(absent))).toBeCloseTo(share, 10);
  });

  it.each(['デマンド交通の導入', 'デマンド交通 導入', 'demand bus', 'でまんどこうつう'])(
    'counts a word of %j that is half there by half',
    (query) => {
      const text = query.slice(0, 4);
      const share = absentShare(query, [{ text, missing: 1 }]);
      expect(share).toBeGreaterThan(0);
      expect(absentShare(query, [{ text, missing: 0.5 }])).toBeCloseTo(share / 2, 10);
    },
  );

  it('lies in 0–1 and rises with every word that is missing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('空港', 'の', '誘致', 'ドローン', ' ', 'abc')), (parts) => {
        const query = parts.join('');
        const one = absentShare(query, whole(['空港']));
        const two = absentShare(query, whole(['空港', '誘致']));
        expect(one).toBeGreaterThanOrEqual(0);
        expect(two).toBeGreaterThanOrEqual(one);
        expect(two).toBeLessThanOrEqual(1);
      }),
    );
  });
});
