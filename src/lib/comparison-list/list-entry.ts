import { MOST_COMPARED } from '#graph/operations/side-by-side-view.ts';

/** A measure in the reader's list, with what is needed to name it without asking the server. */
export interface ListEntry {
  readonly id: string;
  readonly title: string;
  readonly cityCode: string;
  readonly cityName: string;
  /** The reader's own words; empty where there are none. */
  readonly note: string;
}

/** Most measures in a list. */
export const MOST_LISTED = MOST_COMPARED;
/** Longest note, characters. */
export const LONGEST_NOTE = 300;

const ID = /^[a-z]-[a-z2-7]{12}$/u;

/** The list with an entry at its end; as it was where the entry is there already or the list is full. */
export function withEntry(list: readonly ListEntry[], entry: ListEntry): readonly ListEntry[] {
  return list.length >= MOST_LISTED || list.some(({ id }) => id === entry.id) ? list : [...list, entry];
}

/** The list without an entry. */
export function withoutEntry(list: readonly ListEntry[], id: string): readonly ListEntry[] {
  return list.filter((entry) => entry.id !== id);
}

/** The list with an entry `by` places further down; up where negative. It stops at the ends. */
export function withEntryMoved(list: readonly ListEntry[], id: string, by: number): readonly ListEntry[] {
  const from = list.findIndex((entry) => entry.id === id);
  const moved = list[from];
  if (moved === undefined) return list;
  const rest = withoutEntry(list, id);
  const to = Math.min(rest.length, Math.max(0, from + by));
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** The list with the note of an entry, cut to the longest. */
export function withNote(list: readonly ListEntry[], id: string, note: string): readonly ListEntry[] {
  return list.map((entry) => (entry.id === id ? { ...entry, note: cutNote(note) } : entry));
}

/** A note as it is kept: at most {@link LONGEST_NOTE} characters, no half ones. */
export function cutNote(note: string): string {
  return Array.from(note).slice(0, LONGEST_NOTE).join('');
}

/** Whether a text can be the id of a unit. */
export function isUnitId(text: string): boolean {
  return ID.test(text);
}
