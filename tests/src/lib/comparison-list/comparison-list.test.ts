import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ComparisonList } from '$lib/comparison-list/comparison-list.svelte.ts';
import { type ListEntry, MOST_LISTED } from '$lib/comparison-list/list-entry.ts';

const entryOf = (letter: string): ListEntry => ({
  id: `m-aaaaaaaaaaa${letter}`,
  title: letter,
  cityCode: '012345',
  cityName: '甲市',
  note: '',
});
const titles = (list: ComparisonList) => list.entries.map(({ title }) => title).join('');

/** What a browser's tabs share; `refuses` makes it keep nothing. */
function stubStorage({ refuses = false } = {}): void {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => {
      if (refuses) throw new Error('refused');
      kept.set(name, text);
    },
  });
}

beforeEach(() => {
  stubStorage();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('ComparisonList', () => {
  it('loses nothing when two tabs that do not know of each other change it', () => {
    const [one, other] = [new ComparisonList(), new ComparisonList()];
    one.toggle(entryOf('a'));
    other.toggle(entryOf('b'));
    one.toggle(entryOf('c'));
    expect(titles(one)).toBe('abc');
  });

  it('brings back what was removed and cleared, step by step', () => {
    const list = new ComparisonList();
    for (const letter of 'abc') list.toggle(entryOf(letter));
    list.toggle(entryOf('b'));
    list.clear();
    expect([titles(list), list.canUndo]).toStrictEqual(['', true]);
    list.undo();
    expect(titles(list)).toBe('ac');
    list.undo();
    expect([titles(list), list.canUndo]).toStrictEqual(['abc', false]);
  });

  it('tells that it is full and stays as it was', () => {
    const list = new ComparisonList();
    const letters = 'abcdefghijklmnopqrstu';
    for (const letter of letters) list.toggle(entryOf(letter));
    expect([titles(list), list.lastEvent]).toStrictEqual([letters.slice(0, MOST_LISTED), { name: 'full' }]);
  });

  it('lasts as long as the page where the browser keeps nothing', () => {
    stubStorage({ refuses: true });
    const list = new ComparisonList();
    for (const letter of 'ab') list.toggle(entryOf(letter));
    list.note(entryOf('a').id, '要確認');
    expect([titles(list), list.isKept, list.entries[0]?.note]).toStrictEqual(['ab', false, '要確認']);
  });
});
