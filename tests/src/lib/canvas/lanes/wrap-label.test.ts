import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../../../src/lib/canvas/lanes/text-width.ts';
import { wrapLabel } from '../../../../../src/lib/canvas/lanes/wrap-label.ts';
import { arbitraryLabel } from '../../../../support/arbitrary-lanes.ts';

const ROOM = { width: 17, reserve: 2.4 };

describe('wrapLabel', () => {
  it.each([
    ['地域コミュニティ再生・多世代交流事業', ['地域コミュニティ再生・', '多世代交流事業']],
    ['移住・定住施策の強化と多様な関係人口の創出・拡大', ['移住・定住施策の強化と', '多様な関係人口の創出・拡大']],
    ['地域での見守り活動や支え合い活動の支援', ['地域での見守り活動や', '支え合い活動の支援']],
    ['多文化共生推進事業', ['多文化共生推進事業']],
  ])('breaks %s where a reader pauses', (label, lines) => {
    expect(wrapLabel(label, ROOM)).toStrictEqual(lines);
  });

  it('fits at most two lines into the room', () => {
    fc.assert(
      fc.property(arbitraryLabel, (label) => {
        const lines = wrapLabel(label, ROOM);
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(textWidth(lines[0] ?? '')).toBeLessThanOrEqual(ROOM.width);
        expect(textWidth(lines.at(-1) ?? '')).toBeLessThanOrEqual(ROOM.width - ROOM.reserve);
      }),
    );
  });

  it('loses no character unless it ends in an ellipsis', () => {
    fc.assert(
      fc.property(arbitraryLabel, (label) => {
        const joined = wrapLabel(label, ROOM).join('');
        const bare = label.replace(/\s/gu, '');
        if (!joined.endsWith('…')) expect(joined.replace(/\s/gu, '')).toBe(bare);
        else expect(bare.startsWith(joined.slice(0, -1).replace(/\s/gu, ''))).toBe(true);
      }),
    );
  });

  it('begins no second line with a closing mark, a long vowel sign or small kana', () => {
    const words = fc.constantFrom('移住', '支援、', '「計画」の', 'コミュニティ', 'センター', '（案）', '推進と');
    fc.assert(
      fc.property(fc.array(words, { minLength: 4, maxLength: 8 }), (parts) => {
        const [, second = ''] = wrapLabel(parts.join(''), ROOM);
        expect(second).not.toMatch(/^[、」）ーィュ]/u);
      }),
    );
  });

  it('cuts what does not fit on two lines', () => {
    const label =
      '市民参加型の施策や情報発信による選ばれる地域づくりの推進と多様な主体の連携による持続可能な仕組みづくり';
    expect(wrapLabel(label, ROOM).at(-1)).toMatch(/…$/u);
  });
});
