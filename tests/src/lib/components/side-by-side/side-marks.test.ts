import { describe, expect, it } from 'vitest';
import type { ConceptId, DocumentId, UnitId } from '#graph/model/ids.ts';
import type { ComparedUnit } from '#graph/operations/side-by-side-view.ts';
import { sharedByWord } from '$lib/components/side-by-side/shared-by.ts';
import { sideMarks } from '$lib/components/side-by-side/side-marks.ts';

const OTHER = 'm-bbbbbbbbbbbb' as UnitId;
const mention = (text: string, by: string, sharedWith: readonly UnitId[]) => ({
  concept: { id: 'x' as ConceptId, label: text, en: '' },
  evidence: [{ text, line: 1, start: 0, end: text.length }],
  by,
  sharedWith,
});

const COLUMN = {
  unit: {
    id: 'm-aaaaaaaaaaaa' as UnitId,
    kind: 'measure',
    document: 'd-aaaaaaaaaaaa' as DocumentId,
    section: null,
    number: null,
    title: '移住相談',
    titleOrigin: 'verbatim',
    text: '移住フェアと空き家の紹介',
    lines: [1, 1],
  },
  mentions: [
    mention('移住フェア', 'label/1', [OTHER]),
    mention('空き家', 'label/1', []),
    mention('紹介', 'section/1', []),
  ],
  sharedWords: [
    { field: 'title', word: '移住', start: 0, end: 2, sharedWith: [OTHER] },
    { field: 'text', word: '移住', start: 0, end: 2, sharedWith: [OTHER] },
  ],
} satisfies Partial<ComparedUnit>;

// Only what the marks are made of is given.
const column = COLUMN as unknown as ComparedUnit;

describe('sideMarks', () => {
  it('marks words of shared concepts, of own concepts and shared words, but none a heading named', () => {
    expect(sideMarks(column, 'text')).toStrictEqual([
      { kind: 'concept', start: 0, end: 5 },
      { kind: 'own', start: 6, end: 9 },
      { kind: 'shared', start: 0, end: 2 },
    ]);
    expect(sideMarks(column, 'title')).toStrictEqual([{ kind: 'shared', start: 0, end: 2 }]);
  });
});

describe('sharedByWord', () => {
  it('names each shared word once with those who have it', () => {
    expect(sharedByWord(column, () => '本庄市')).toStrictEqual([{ word: '移住', names: ['本庄市'] }]);
  });
});
