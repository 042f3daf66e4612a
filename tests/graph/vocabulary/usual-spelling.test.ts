import { describe, expect, it } from 'vitest';
import { usualSpelling } from '#graph/vocabulary/usual-spelling.ts';

describe('usualSpelling', () => {
  it.each([
    ['子供の居場所', '子どもの居場所'],
    ['こどもの居場所', '子どもの居場所'],
    ['空家バンク', '空き家バンク'],
    ['空き家バンク', '空き家バンク'],
    ['取組みと取り組み', '取組と取組'],
    ['引越し', '引っ越し'],
    ['取り組む', '取り組む'],
    ['支え合って暮らす', '支え合って暮らす'],
    ['受け入れる体制', '受け入れる体制'],
    ['障がい者', '障害者'],
    ['ＤＸ　推進', 'dx 推進'],
    ['移住･定住(※3)', '移住・定住'],
    ['', ''],
  ])('writes %j as %j', (typed, usual) => {
    expect(usualSpelling(typed)).toBe(usual);
  });
});
