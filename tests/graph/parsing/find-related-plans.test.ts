import { describe, expect, it } from 'vitest';
import { findRelatedPlans } from '#graph/parsing/find-related-plans.ts';
import { textOfLine } from '#graph/reading/source-text.ts';

function find(...texts: string[]): readonly (readonly string[])[] {
  const plans = findRelatedPlans(texts.map((text, index) => textOfLine(index + 1, text)));
  return plans.map(({ relation, name, lines }) => [relation, name.text, `${lines[0]}`]);
}

describe('findRelatedPlans', () => {
  it.each([
    ['国の「国土形成計画」を踏まえ、策定します。', [['踏まえる', '国土形成計画', '1']]],
    ['「地域再生法」第5条に基づき、定めます。', [['根拠', '地域再生法', '1']]],
    ['「花園市総合計画(以下「総合計画」という。)」との整合を図ります。', [['整合', '花園市総合計画', '1']]],
    ['「第1期総合戦略」の目的を継承します。', [['継承', '第1期総合戦略', '1']]],
    ['○空き家等対策計画に基づき、適正管理を促します。', [['根拠', '空き家等対策計画', '1']]],
    [
      '地域防災計画や避難支援計画に基づき、備えます。',
      [
        ['根拠', '地域防災計画', '1'],
        ['根拠', '避難支援計画', '1'],
      ],
    ],
    ['本計画に基づき、進めます。', []],
    ['「暮らしの計画」を作ります。', []],
    ['この方法により進めます。', []],
  ])('reads %s', (text, plans) => {
    expect(find(text)).toStrictEqual(plans);
  });

  it('names a plan once, with the strongest relation, also under its alias', () => {
    expect(
      find(
        '「花園市総合計画(以下「総合計画」という。)」を踏まえます。',
        '「総合計画」との整合を図ります。',
        '「総合計画」を踏まえます。',
      ),
    ).toStrictEqual([['整合', '総合計画', '2']]);
  });
});
