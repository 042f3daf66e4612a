import { describe, expect, it } from 'vitest';
import { shareDepartments } from '#graph/parsing/share-departments.ts';
import { splitDepartmentColumn, splitDepartments } from '#graph/parsing/split-departments.ts';
import { splitExamples } from '#graph/parsing/split-examples.ts';
import { splitNames } from '#graph/parsing/split-names.ts';
import { cut } from './support/lines.ts';

const CODES = { kind: '大綱', code: 'N(N)ア' };
const texts = (list: readonly { readonly text: string }[]) => list.map(({ text }) => text);

describe('splitNames', () => {
  it.each([
    [
      '読書活動（3(2)オ）、給食施設の整備（3(6)イ）',
      [
        ['読書活動', '3(2)オ'],
        ['給食施設の整備', '3(6)イ'],
      ],
    ],
    ['対策の実現(1(6)ア)や、ごみ減量(1(7)ア)', [['対策の実現や、ごみ減量', '1(6)ア', '1(7)ア']]],
    ['医療費・保育料の無償化（2(1)イ）', [['医療費・保育料の無償化', '2(1)イ']]],
    ['起業、創業の支援', [['起業、創業の支援']]],
  ])('splits %s', (cell, names) => {
    expect(splitNames(cut(cell), CODES).map(({ title, codes }) => [title.text, ...texts(codes)])).toStrictEqual(names);
  });

  it('takes the whole cell where no codes are declared', () => {
    expect(splitNames(cut('A（1(1)ア）、B（1(2)イ）'), undefined).map(({ title }) => title.text)).toStrictEqual([
      'A（1(1)ア）、B（1(2)イ）',
    ]);
  });
});

describe('splitExamples', () => {
  it.each([
    ['・A ・B', 2, ['A', 'B']],
    ['・A ・B', 1, ['A ・B']],
    ['A ・B ・C', 3, ['A', 'B', 'C']],
    ['・A ・B', 3, ['A ・B']],
    ['A', 2, ['A']],
  ])('divides %j among %i names', (cell, names, examples) => {
    expect(texts(splitExamples(cut(cell), names))).toStrictEqual(examples);
  });
});

describe('departments', () => {
  it('are split at white space and commas, each once', () => {
    expect(texts(splitDepartments([cut('市民課 福祉課、防災課'), cut('市民課')]))).toStrictEqual([
      '市民課',
      '福祉課',
      '防災課',
    ]);
  });

  it('are joined where the line break of a cell tore a name', () => {
    const column = ['推進室 各庁舎総務', '東西庁 舎総務', '市民課 福祉課'].map(cut);
    expect(splitDepartmentColumn(column).map(texts)).toStrictEqual([
      ['推進室', '各庁舎総務'],
      ['東西庁舎総務'],
      ['市民課', '福祉課'],
    ]);
  });

  it('are shared among the items of a cell where each part stands alone elsewhere', () => {
    const list = ['A課', 'B課', 'C課', 'A課', 'B課'].map(cut);
    const known = new Set(['A課 B課', 'C課 A課 B課', 'C課']);
    expect(shareDepartments(list, 2, known).map(texts)).toStrictEqual([
      ['A課', 'B課'],
      ['C課', 'A課', 'B課'],
    ]);
    expect(shareDepartments(list, 2, new Set()).map(texts)).toStrictEqual([texts(list), texts(list)]);
    expect(shareDepartments(list, 1, known).map(texts)).toStrictEqual([texts(list)]);
  });
});
