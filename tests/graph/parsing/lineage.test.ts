import { describe, expect, it } from 'vitest';
import { lineageType } from '#graph/parsing/lineage-type.ts';
import { textOverlap } from '#graph/parsing/text-overlap.ts';
import { planOf } from './support/lines.ts';

describe('lineageType', () => {
  it.each([
    ['', '継続'],
    ['2つの項目を統合', '統合'],
    ['・事業の変更(A→B) ・事業の追加(C) ・2つの項目に分割', '事業の変更・追加・分割'],
    ['削除(②-8に集約。個別に対応)', '削除・集約'],
    ['施策⑧へ', '移動'],
    ['後半追加(人材育成)', '後半追加'],
    ['新規追加(防犯)', '新規追加'],
  ])('reads %j as %s', (note, type) => {
    expect(lineageType(note)).toBe(type);
  });
});

describe('textOverlap', () => {
  it('is 1 for equal texts, 0 for texts without a common bigram, and symmetric', () => {
    expect(textOverlap('研修会の開催', '研修会の、開催')).toBe(1);
    expect(textOverlap('研修', '防災')).toBe(0);
    expect(textOverlap('', '')).toBe(0);
    expect(textOverlap('研修会を開く', '研修会')).toBe(textOverlap('研修会', '研修会を開く'));
  });
});

const PROFILE = `
title: [{ line: 1 }]
headings: []
units: []
tables:
  - read: lineage
    lines: [3, 9]
    header: [3]
    columns: [predecessor, note, measure, departments]
    section: { section: 施策, level: 1, numbering: '①*' }
    items: '①-N *'
`;

const TABLE = [
  '比較表',
  '',
  '現行\t経過\t次期\t課',
  '①旧い柱\t施策①→①\t①新しい柱\t',
  '①-1 ○公園の清掃を支援します。\t2つの項目を統合\t①-1 ○公園の清掃と花植えを支援します。\tA課',
  '①-2 ○花植えを支援します。\t\t\t',
  '①-3 ○図書館の研修会を開催します。\t施策①-2へ集約\t\t',
  '①-4 ○古い事業を行います。\t削除\t\t',
  '\t新規追加\t①-2 ○図書館で研修会を開催します。\tB課',
].join('\n');

describe('a lineage table', () => {
  const plan = planOf(TABLE, { profile: PROFILE });
  const numbers = new Map([...plan.measures, ...plan.predecessors].map(({ id, number }) => [id, number]));

  it('links items within rows, merged cells, by number, to nothing and from nothing', () => {
    const links = plan.lineage.map(({ from, to, type, lines }) => {
      return [from && numbers.get(from), to && numbers.get(to), type, lines];
    });
    expect(links).toStrictEqual([
      ['①-1', '①-1', '統合', [5, 5]],
      ['①-2', '①-1', '統合', [5, 6]],
      ['①-3', '①-2', '集約', [7, 7]],
      ['①-4', null, '削除', [8, 8]],
      [null, '①-2', '新規追加', [9, 9]],
    ]);
  });

  it('keeps headings of both plans and the note of the section', () => {
    expect(plan.sections.map(({ number, title, note }) => [number, title, note])).toStrictEqual([
      ['①', '新しい柱', '施策①→①'],
    ]);
    expect(plan.passages.map(({ text }) => text)).toStrictEqual(['比較表', '①旧い柱']);
  });
});
