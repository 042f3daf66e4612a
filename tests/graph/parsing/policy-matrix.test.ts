import { describe, expect, it } from 'vitest';
import { SAMPLE_NAMES, samplePlan } from './support/sample-plans.ts';
import { planOf } from './support/lines.ts';

describe('a matrix of policy items and sections', () => {
  it.each(SAMPLE_NAMES)('agrees with the references of the measures in %s', (name) => {
    const plan = samplePlan(name);
    const parents = new Map(plan.sections.map(({ id, parent }) => [id, parent]));
    const planned = new Set(plan.policyItems.flatMap(({ plans }) => plans));
    const marked = plan.policyItems.flatMap(({ code, plans }) => plans.map((section) => `${section} ${code}`));
    const referred = plan.measures.flatMap(({ section, crossReferences }) => {
      const above = parents.get(section) ?? section;
      return crossReferences.flatMap(({ code }) => (planned.has(above) ? [`${above} ${code}`] : []));
    });
    expect([...new Set(referred)].sort()).toStrictEqual([...marked].sort());
  });

  const lines = [
    '連携プラン',
    '①緑プラン',
    '本文です。',
    '②水プラン',
    '分類\t番号\t項目\t緑プラン\t水プラン\t',
    '健康\t1-1\t医療\t\t\t○',
    '\t1-2\t福祉\t\t○\t',
  ];
  const profile = `
title: [{ line: 1 }]
headings: [{ numbering: '①*', level: 1, label: プラン }]
tables:
  - read: matrix
    lines: [5, 7]
    header: [5]
    columns: [group, code, title]
    marked: { labels: 5, section: プラン }`;

  it('reads marks by their place from the right, and merged group cells', () => {
    const plan = planOf(lines.join('\n'), { profile });
    const titles = new Map(plan.sections.map(({ id, title }) => [id, title]));
    const items = plan.policyItems.map(({ group, code, plans }) => [group, code, plans.map((id) => titles.get(id))]);
    expect(items).toStrictEqual([
      ['健康', '1-1', ['水プラン']],
      ['健康', '1-2', ['緑プラン']],
    ]);
  });

  it('refuses a label that is no section', () => {
    const misprinted = lines.with(4, '分類\t番号\t項目\t縁プラン\t水プラン\t');
    expect(() => planOf(misprinted.join('\n'), { profile })).toThrow('"縁プラン" in line 5 is no プラン');
  });
});
