import { localHref } from '$lib/local-href.ts';
import type { Language } from '$lib/messages/language.ts';
import type { ListEntry } from './list-entry.ts';

/** What the address of a comparison carries: all listed ids with their notes, and those that are shown. */
export interface ListAddress {
  readonly entries: readonly Pick<ListEntry, 'id' | 'note'>[];
  /** Empty: the first ones. */
  readonly shown: readonly string[];
}

/** Path of the page that shows measures side by side. */
export const SIDE_BY_SIDE = '/compare/side-by-side';
/** Longest address that mail programs and servers surely carry. */
export const LONGEST_ADDRESS = 8_000;

/** Address of the page with these measures, or of one of its files under another path. */
export function listAddress(language: Language, { entries, shown }: ListAddress, path: string = SIDE_BY_SIDE): string {
  return localHref(language, path, {
    unit: entries.map(({ id }) => id),
    show: shown,
    note: entries.filter(({ note }) => note !== '').map(({ id, note }) => `${id}:${note}`),
  });
}

/** Address of the graph that begins with these measures and what joins them. */
export function listGraphAddress(language: Language, entries: readonly Pick<ListEntry, 'id'>[]): string {
  return localHref(language, '/graph', { units: entries.map(({ id }) => id).join('.') });
}

/** Whether two lists hold the same measures with the same notes in the same order. */
export function isSameList(a: ListAddress['entries'], b: ListAddress['entries']): boolean {
  return a.length === b.length && a.every(({ id, note }, index) => id === b[index]?.id && note === b[index].note);
}
