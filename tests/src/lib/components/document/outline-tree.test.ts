import { describe, expect, it } from 'vitest';
import type { DocumentId, SectionId } from '#graph/model/ids.ts';
import type { LineRange } from '#graph/model/line-range.ts';
import type { Section } from '#graph/model/section.ts';
import { headingDepths } from '../../../../../src/lib/components/document/heading-depths.ts';
import { outlineTree, sectionAround } from '../../../../../src/lib/components/document/outline-tree.ts';

const sectionOf = (id: string, parent: string | null, lines: LineRange): Section => ({
  id: id as SectionId,
  document: 'd-aaaaaaaaaaaa' as DocumentId,
  parent: parent as SectionId | null,
  number: parent === null ? '1' : null,
  title: id,
  levelLabel: '節',
  headingLines: [lines[0], lines[0]],
  lines,
  note: null,
});

const SECTIONS = [
  sectionOf('first', null, [1, 9]),
  sectionOf('inner', 'first', [3, 6]),
  sectionOf('second', null, [10, 12]),
];

describe('outlineTree', () => {
  it('puts each section under its parent', () => {
    expect(outlineTree(SECTIONS)).toStrictEqual([
      {
        id: 'first',
        label: '1 first',
        lines: [1, 9],
        children: [{ id: 'inner', label: 'inner', lines: [3, 6], children: [] }],
      },
      { id: 'second', label: '1 second', lines: [10, 12], children: [] },
    ]);
  });
});

describe('sectionAround', () => {
  it('names the innermost section that holds a line', () => {
    const outline = outlineTree(SECTIONS);
    expect([2, 3, 6, 7, 11, 13].map((line) => sectionAround(line, outline))).toStrictEqual([
      'first',
      'inner',
      'inner',
      'first',
      'second',
      null,
    ]);
  });
});

describe('headingDepths', () => {
  it('counts the sections above each heading', () => {
    expect([...headingDepths(SECTIONS)]).toStrictEqual([
      [1, 0],
      [3, 1],
      [10, 0],
    ]);
  });
});
