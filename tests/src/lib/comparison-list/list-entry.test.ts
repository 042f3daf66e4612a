import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cutNote,
  type ListEntry,
  LONGEST_NOTE,
  MOST_LISTED,
  withEntry,
  withEntryMoved,
  withNote,
  withoutEntry,
} from '$lib/comparison-list/list-entry.ts';
import { readList, writeList } from '$lib/comparison-list/stored-list.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const entryOf = (place: number): ListEntry => ({
  id: `m-aaaaaaaaaaa${letters[place] ?? ''}`,
  title: `施策${place}`,
  cityCode: '012345',
  cityName: '甲市',
  note: '',
});
const listOf = (length: number) => Array.from({ length }, (_, place) => entryOf(place));

describe('the reader’s list', () => {
  it('takes an entry once, and none over the most', () => {
    expect(withEntry(listOf(2), entryOf(1))).toStrictEqual(listOf(2));
    expect(withEntry(listOf(MOST_LISTED), entryOf(MOST_LISTED + 1))).toStrictEqual(listOf(MOST_LISTED));
  });

  it('moves an entry and stops at the ends', () => {
    const order = (by: number) => withEntryMoved(listOf(3), entryOf(1).id, by).map(({ title }) => title);
    expect([order(-1), order(1), order(9)]).toStrictEqual([
      ['施策1', '施策0', '施策2'],
      ['施策0', '施策2', '施策1'],
      ['施策0', '施策2', '施策1'],
    ]);
    expect(withEntryMoved(listOf(3), 'm-zzzzzzzzzzzz', 1)).toStrictEqual(listOf(3));
  });

  it('keeps all entries when one is moved, whatever the list and the way', () => {
    fc.assert(
      fc.property(fc.nat(10), fc.nat(10), fc.integer({ min: -20, max: 20 }), (length, place, by) => {
        const moved = withEntryMoved(listOf(length), entryOf(place).id, by);
        expect(new Set(moved)).toStrictEqual(new Set(withEntryMoved(moved, entryOf(place).id, -by)));
        expect(moved).toHaveLength(length);
      }),
    );
  });

  it('cuts notes between characters', () => {
    expect(cutNote('😀'.repeat(LONGEST_NOTE + 1))).toBe('😀'.repeat(LONGEST_NOTE));
    expect(withNote(listOf(2), entryOf(0).id, '要確認').map(({ note }) => note)).toStrictEqual(['要確認', '']);
    expect(withoutEntry(listOf(2), entryOf(0).id)).toStrictEqual([entryOf(1)]);
  });
});

describe('the list in the browser’s storage', () => {
  it('is read as it was written', () => {
    const list = withNote(listOf(3), entryOf(2).id, '「会議」で\n確認');
    expect(readList(writeList(list))).toStrictEqual(list);
  });

  it('is empty for whatever is no list, and never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readList(text).length === 0));
    expect(readList(null)).toStrictEqual([]);
  });

  it('loses of a damaged list only what was damaged', () => {
    const damaged = JSON.stringify([entryOf(0), { id: 7 }, null, { id: '../x', title: 'y' }, entryOf(0), entryOf(1)]);
    expect(readList(damaged)).toStrictEqual([entryOf(0), entryOf(1)]);
  });
});
