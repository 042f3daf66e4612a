import { describe, expect, it } from 'vitest';
import type { ParsedPlan } from '#graph/model/parsed-plan.ts';
import { verifyQuotations } from '#graph/parsing/verify-quotations.ts';
import { planOf } from './support/lines.ts';

/** Titles and kinds of measures with their section, in short. */
function measuresOf(plan: ParsedPlan): readonly (readonly string[])[] {
  const titles = new Map(plan.sections.map(({ id, title }) => [id, title]));
  return plan.measures.map(({ kind, title, text, section }) => [kind, title, text, titles.get(section) ?? '']);
}

const TEXT = `花園市総合戦略（素案）

1 計画期間

計画期間は、令和7年度から令和11年度までの5年間とします。

基本目標1
花と緑で人を呼ぶ

(1) 主要事業

① 花の駅整備事業
花の駅※を整備し、観光客を迎えます。

② 庭めぐり推進事業
庭めぐりの地図を作ります。

(2) 重要業績評価指標（KPI）
- 観光客数
- → 市内を訪れる人の数を把握する指標とする。

基本目標2 安心して暮らす

施策1 見守りの充実
高齢者の見守りを充実します。
地域の力を活かします。

施策2 子育ての支援

※1 花の駅：花を楽しむ道の駅。
`;

const MARKDOWN = `# 花園町実施計画

## 第1章 しごと

| 施策名 | 内容 | 担当課 |
|---|---|---|
| 起業の支援 | 窓口を設けます。 | 商工課 |
| 農業の振興 | 担い手を育てます。<br>販路を広げます。 | 農政課 観光課 |

## 第2章 指標

| 指標名 | 現状値 | 目標値 |
|---|---|---|
| 起業件数 | 3件 | 10件 |
`;

const HTML = `<!DOCTYPE html>
<html><head><title>計画</title></head><body>
<h1>花園村総合計画</h1>
<h2>主な施策</h2>
<ul><li>移住の相談</li>
<li>空き家の活用</li></ul>
<h2>推進体制</h2>
<p>毎年度、<b>点検</b>します。</p>
<div>
</div></body></html>
`;

describe('a plan without a profile', () => {
  it('gives title, status, period, outline, projects, measures, indicators and terms of a plain text', () => {
    const plan = planOf(TEXT);
    expect(plan.document).toMatchObject({
      title: '花園市総合戦略（素案）',
      kind: '総合戦略',
      status: '素案',
      period: { label: '令和7年度から令和11年度まで', from: 2025, to: 2029 },
      city: { code: '000000', name: '花園市', prefecture: '' },
      listsMeasures: true,
    });
    expect(plan.sections.map(({ number, title }) => [number, title])).toStrictEqual([
      ['1', '計画期間'],
      ['基本目標1', '花と緑で人を呼ぶ'],
      ['(1)', '主要事業'],
      ['(2)', '重要業績評価指標（KPI）'],
      ['基本目標2', '安心して暮らす'],
    ]);
    expect(measuresOf(plan)).toStrictEqual([
      ['project', '花の駅整備事業', '花の駅※を整備し、観光客を迎えます。', '主要事業'],
      ['project', '庭めぐり推進事業', '庭めぐりの地図を作ります。', '主要事業'],
      ['measure', '見守りの充実', '高齢者の見守りを充実します。地域の力を活かします。', '安心して暮らす'],
      ['measure', '子育ての支援', '', '安心して暮らす'],
    ]);
    expect(plan.indicators.map(({ name, target }) => [name, target])).toStrictEqual([['観光客数', null]]);
    expect(plan.terms.map(({ mark, word }) => [mark, word])).toStrictEqual([['※1', '花の駅']]);
  });

  it('gives measures and indicators of Markdown tables, values as printed', () => {
    const plan = planOf(MARKDOWN, { source: 'plan.md' });
    expect(plan.document).toMatchObject({ title: '花園町実施計画', city: { name: '花園町' } });
    expect(plan.sections.map(({ number, title }) => [number, title])).toStrictEqual([
      ['第1章', 'しごと'],
      ['第2章', '指標'],
    ]);
    expect(plan.measures.map(({ title, departments }) => [title, departments])).toStrictEqual([
      ['起業の支援', ['商工課']],
      ['農業の振興', ['農政課', '観光課']],
    ]);
    expect(plan.indicators.map(({ name, baseline, target }) => [name, baseline, target])).toStrictEqual([
      ['起業件数', '3件', '10件'],
    ]);
    expect(plan.unplaced.map(({ lines, reason }) => [lines, reason])).toStrictEqual([
      [[5, 5], '表の列見出し'],
      [[6, 6], '表の罫線'],
      [[12, 12], '表の列見出し'],
      [[13, 13], '表の罫線'],
    ]);
  });

  it('gives measures of an HTML list and accounts for lines of mere markup', () => {
    const plan = planOf(HTML, { source: 'plan.html' });
    expect(measuresOf(plan)).toStrictEqual([
      ['measure', '移住の相談', '', '主な施策'],
      ['measure', '空き家の活用', '', '主な施策'],
    ]);
    expect(plan.passages.map(({ text }) => text)).toStrictEqual(['花園村総合計画', '毎年度、点検します。']);
    expect(plan.unplaced.map(({ lines }) => lines)).toStrictEqual([
      [1, 2],
      [9, 10],
    ]);
  });

  it('says that it lists no measures and names no city where it does not', () => {
    const plan = planOf('まちづくりの考え方\n\n市民が主役です。');
    expect(plan.document).toMatchObject({ listsMeasures: false, status: null, period: null });
    expect(plan.document.city).toStrictEqual({ code: '000000', name: '（自治体名なし）', prefecture: '' });
  });

  it.each([TEXT, MARKDOWN, HTML])('quotes only what it holds', (text) => {
    expect(verifyQuotations(planOf(text, { source: 'plan.html' }))).toStrictEqual([]);
    expect(verifyQuotations(planOf(text, { source: 'plan.md' }))).toStrictEqual([]);
  });
});
