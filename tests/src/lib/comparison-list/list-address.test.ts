import { describe, expect, it } from 'vitest';
import { NotFoundError, InvalidInputError } from '#graph/errors.ts';
import { isSameList, listAddress, listGraphAddress } from '$lib/comparison-list/list-address.ts';
import { sayListEvent } from '$lib/comparison-list/say-list-event.ts';
import { comparisonListMessages } from '$lib/messages/comparison-list.ts';
import { MOST_SHOWN, readSideBySide } from '$lib/server/read-side-by-side.ts';

const idOf = (place: number) => `m-aaaaaaaaaaa${'abcdefghijklmnopqrstuvwxyz'[place] ?? ''}`;
const entriesOf = (length: number, note = '') => Array.from({ length }, (_, place) => ({ id: idOf(place), note }));
const read = (address: string) => readSideBySide(new URL(address, 'http://a.example').searchParams);

describe('the address of measures side by side', () => {
  it('carries ids, notes with any characters, and what is shown', () => {
    const entries = [...entriesOf(1, '要：確認 & 100%\n'), { id: idOf(1), note: '' }];
    const shown = [idOf(1)];
    expect(read(listAddress('en', { entries, shown }))).toStrictEqual({ listed: entries, shown });
  });

  it('shows the first ones where nothing is chosen or too many are, and all on demand', () => {
    const address = listAddress('ja', { entries: entriesOf(6), shown: [] });
    const first = entriesOf(MOST_SHOWN).map(({ id }) => id);
    expect(read(address).shown).toStrictEqual(first);
    expect(
      read(listAddress('ja', { entries: entriesOf(6), shown: entriesOf(6).map(({ id }) => id) })).shown,
    ).toStrictEqual(first);
    expect(read(`${address}&all=1`).shown).toHaveLength(6);
    expect(read(`${address}&show=m-zzzzzzzzzzzz`).shown).toStrictEqual(first);
  });

  it('refuses what cannot be an id and more than can be listed', () => {
    expect(() => read('/x?unit=../etc')).toThrow(NotFoundError);
    expect(() => read(listAddress('ja', { entries: entriesOf(21), shown: [] }))).toThrow(InvalidInputError);
  });

  it('opens the same measures in the graph, in the language of the reader', () => {
    expect(listGraphAddress('ja', entriesOf(2, 'x'))).toBe(`/graph?units=${idOf(0)}.${idOf(1)}`);
    expect(listGraphAddress('en', entriesOf(1))).toBe(`/graph?units=${idOf(0)}&lang=en`);
  });

  it('is the reader’s own where ids, notes and order are the same', () => {
    expect(isSameList(entriesOf(2), entriesOf(2))).toBe(true);
    expect(
      [entriesOf(3), entriesOf(2, 'x'), [...entriesOf(2)].reverse()].map((other) => isSameList(entriesOf(2), other)),
    ).toStrictEqual([false, false, false]);
  });
});

describe('what happened to the list', () => {
  it('is said with the title and how many there are', () => {
    const m = comparisonListMessages('ja');
    expect([
      sayListEvent(null, 0, m),
      sayListEvent({ name: 'added', title: '甲' }, 1, m),
      sayListEvent({ name: 'undone' }, 2, m),
      sayListEvent({ name: 'full' }, 20, m),
    ]).toStrictEqual([
      '',
      '「甲」を比較リストに加えました（1件）。',
      '元に戻しました（2件）。',
      '比較リストは20件までです。どれかを外してから加えてください。',
    ]);
  });
});
