import { describe, expect, it } from 'vitest';
import { usualSpelling } from '#graph/vocabulary/usual-spelling.ts';

describe('usualSpelling', () => {
  it.each([
    ['子供の居場所', '子どもの居場所'],
    ['こどもの居場所', '子どもの居場所'],
    ['空家バンク', '空き家バンク'],
    ['空き家バンク', '空き家バンク'],
    ['障がい者', '障害者'],
    ['ＤＸ　推進', 'dx 推進'],
    ['移住･定住(※3)', '移住・定住'],
    ['', ''],
  ])('writes %j as %j', (typed, usual) => {
    expect(usualSpelling(typed)).toBe(usual);
  });
});
