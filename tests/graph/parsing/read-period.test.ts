import { describe, expect, it } from 'vitest';
import { findPeriod, readPeriod } from '#graph/parsing/read-period.ts';
import { blocksOf } from './support/lines.ts';

describe('readPeriod', () => {
  it.each([
    ['令和8年度から令和11年度まで', 2026, 2029],
    ['令和6〜10年度', 2024, 2028],
    ['平成31年度～令和5年度', 2019, 2023],
    ['2024年度から2028年度', 2024, 2028],
    ['令和元年度から', 2019, null],
    ['5年間', null, null],
  ])('reads %s', (label, from, to) => {
    const { from: first, to: last } = readPeriod(label);
    expect([first, last]).toStrictEqual([from, to]);
  });

  it('finds a period behind the words 計画期間 only', () => {
    expect(findPeriod(blocksOf('3 計画期間\n\n令和7年度から令和11年度までの5年間とします。'))).toStrictEqual({
      label: '令和7年度から令和11年度まで',
      from: 2025,
      to: 2029,
    });
    expect(findPeriod(blocksOf('令和7年度から令和11年度まで実施しました。'))).toBeNull();
  });
});
